package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.CertificateStanding;
import java.time.LocalDate;
import java.util.List;

/** One certificate in a list, with what it is worth today. */
public record CertificateRow(
        String number,
        String holderName,
        String agencyName,
        List<String> fieldCodes,
        LocalDate validTo,
        CertificateStanding standing) {

    static CertificateRow of(Certificate certificate, LocalDate today) {
        var content = certificate.content();
        return new CertificateRow(
                certificate.number().value(),
                content.holderName(),
                content.agencyName(),
                content.fieldCodes(),
                certificate.validity().to(),
                CertificateStanding.of(
                        certificate.status(),
                        certificate.validity(),
                        certificate.suspension(),
                        today));
    }
}
