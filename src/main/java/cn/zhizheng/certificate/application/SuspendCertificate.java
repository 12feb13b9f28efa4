package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.CertificateSuspended;
import cn.zhizheng.certificate.domain.Decision;
import cn.zhizheng.certificate.domain.Suspension;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.notification.Outbox;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
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

/** Takes a certificate out of use for a time (暂扣); the time ends by itself. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SANCTION_CERTIFICATE)
public class SuspendCertificate {

    @Inject CertificateRepository certificates;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Outbox outbox;
    @Inject Event<CertificateSuspended> suspended;
    @Inject Clock clock;

    /**
     * @param days first and last day without the certificate, not before today
     */
    @OncePerOperation
    public void suspend(
            OperationId operation, CertificateNumber number, Suspension days, Decision decision) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var certificate = certificates.requireForAct(number);
        currentUser.require(Permission.SANCTION_CERTIFICATE, certificate.scope());
        var mostMonths =
                organisation.number(
                        PolicyKey.CERTIFICATE_SUSPENSION_MAX_MONTHS, certificate.scope(), today);
        certificate.suspend(days, mostMonths, decision, Signatories.of(currentUser), now, today);
        outbox.leave(
                certificate.holder().value(),
                "certificate:notice.suspended",
                PageLinks.to(number),
                number.value(),
                days.from().toString(),
                days.until().toString(),
                decision.decisionNumber());
        suspended.fire(
                new CertificateSuspended(
                        number.value(),
                        certificate.scope().path(),
                        decision.cause().name(),
                        decision.decisionNumber(),
                        days.from(),
                        days.until()));
    }
}
