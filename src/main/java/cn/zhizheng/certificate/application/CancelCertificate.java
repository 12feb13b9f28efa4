package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateCancelled;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.Decision;
import cn.zhizheng.certificate.persistence.CertificateRepository;
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

/** Ends a certificate without blame (注销): moved, resigned, retired, left the post. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SANCTION_CERTIFICATE)
public class CancelCertificate {

    @Inject CertificateRepository certificates;
    @Inject CurrentUser currentUser;
    @Inject Outbox outbox;
    @Inject Event<CertificateCancelled> cancelled;
    @Inject Clock clock;

    /**
     * @param effectiveOn not after today; may lie in the past if the cause does
     */
    @OncePerOperation
    public void cancel(
            OperationId operation,
            CertificateNumber number,
            LocalDate effectiveOn,
            Decision decision) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var certificate = certificates.requireForAct(number);
        currentUser.require(Permission.SANCTION_CERTIFICATE, certificate.scope());
        certificate.cancel(effectiveOn, decision, Signatories.of(currentUser), now, today);
        outbox.leave(
                certificate.holder().value(),
                "certificate:notice.cancelled",
                PageLinks.to(number),
                number.value(),
                decision.decisionNumber());
        cancelled.fire(
                new CertificateCancelled(
                        number.value(),
                        certificate.scope().path(),
                        decision.cause().name(),
                        decision.decisionNumber(),
                        effectiveOn));
    }
}
