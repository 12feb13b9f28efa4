package cn.zhizheng.certificate;

import java.time.LocalDate;

/** What other rooms may ask about certificates. Checks no permission: validity is public. */
public interface CertificateRegister {

    /**
     * Whether the certificate entitled its holder to enforce on that day, by all that is recorded
     * today. An unknown number was never valid.
     */
    boolean wasValidOn(CertificateNumber number, LocalDate date);
}
