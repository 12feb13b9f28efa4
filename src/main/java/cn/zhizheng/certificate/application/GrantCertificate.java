package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateGranted;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.Decision;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.notification.Outbox;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The approver grants what another person confirmed and a third one verified (SEC-25). Everything
 * is asked once more on the day of the grant; a number leaves its range only with the certificate.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.GRANT_CERTIFICATE)
public class GrantCertificate {

    @Inject ApplicationRepository applications;
    @Inject EligibilityQueries eligibility;
    @Inject CertificateMaker maker;
    @Inject CurrentUser currentUser;
    @Inject Outbox outbox;
    @Inject Event<CertificateGranted> granted;
    @Inject Clock clock;

    /**
     * @param legalBasis document and article on which the grant rests
     * @return number of the certificate
     */
    @OncePerOperation
    public String grant(OperationId operation, ApplicationReference reference, String legalBasis) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var approver = Signatories.of(currentUser);
        var application = applications.requireForStep(reference);
        currentUser.require(Permission.GRANT_CERTIFICATE, application.scope());
        application.refuseUnlessGrantableBy(approver);
        eligibility.refuseUnlessEligible(
                application.applicant(), application.kind(), application.fieldCodes(), today);
        var decision = new Decision(ChangeCause.APPLICATION_GRANTED, legalBasis, reference.value());
        var certificate = maker.make(application, decision, approver, now, today);
        application.grant(certificate.number(), approver, now);
        outbox.leave(
                application.applicant().value(),
                "certificate:notice.granted",
                PageLinks.to(certificate.number()),
                certificate.number().value());
        granted.fire(
                new CertificateGranted(
                        certificate.number().value(),
                        certificate.scope().path(),
                        reference.value(),
                        certificate.validity().from(),
                        certificate.validity().to()));
        return certificate.number().value();
    }
}
