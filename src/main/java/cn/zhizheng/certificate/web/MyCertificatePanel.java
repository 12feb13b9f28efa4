package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.ApplicationRow;
import cn.zhizheng.certificate.application.CertificateRow;
import cn.zhizheng.certificate.application.MyCertificateQueries;
import cn.zhizheng.certificate.application.MyCertificateQueries.Standing;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** On the officer's home page: the certificate, or what is still missing for one. */
@Named
@RequestScoped
public class MyCertificatePanel {

    @Inject MyCertificateQueries queries;

    private Standing standing;

    private Standing standing() {
        if (standing == null) {
            standing = queries.standing();
        }
        return standing;
    }

    /** Null if there never was one. */
    public CertificateRow getCertificate() {
        return standing().certificate().orElse(null);
    }

    /** Null if none is under way. */
    public ApplicationRow getApplication() {
        return standing().application().orElse(null);
    }

    public String getQualificationStatus() {
        return standing().qualification().status().name();
    }

    /** Null if no pass counts. */
    public LocalDate getQualifiedUntil() {
        return standing().qualification().countsUntil().orElse(null);
    }

    /** What stands against an application; empty if nothing does. */
    public List<Finding> getMissing() {
        return standing().findings().stream().filter(finding -> !finding.met()).toList();
    }

    public boolean isFreeToApply() {
        return standing().isEligible()
                && standing()
                        .application()
                        .filter(application -> !application.status().isClosed())
                        .isEmpty();
    }

    public boolean isReturned() {
        return standing()
                .application()
                .filter(application -> application.status() == ApplicationStatus.RETURNED)
                .isPresent();
    }
}
