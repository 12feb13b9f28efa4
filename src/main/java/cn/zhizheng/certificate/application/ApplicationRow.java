package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.CertificateApplication;
import java.time.Instant;
import java.util.List;

/** One application in a list. */
public record ApplicationRow(
        String reference,
        ApplicationStatus status,
        String applicantName,
        String agencyName,
        List<String> fieldCodes,
        Instant lastStepAt) {

    static ApplicationRow of(CertificateApplication application) {
        return new ApplicationRow(
                application.reference().value(),
                application.status(),
                application.applicantName(),
                application.agencyName(),
                application.fieldCodes(),
                application.lastStepAt());
    }
}
