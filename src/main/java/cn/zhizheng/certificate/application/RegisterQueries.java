package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.CertificateRegister;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Answers other rooms. */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "anybody may verify a certificate; validity is public")
public class RegisterQueries implements CertificateRegister {

    @Inject CertificateRepository certificates;

    @Override
    public boolean wasValidOn(CertificateNumber number, LocalDate date) {
        return certificates
                .find(number)
                .filter(certificate -> certificate.standingOn(date) == CertificateStanding.VALID)
                .isPresent();
    }
}
