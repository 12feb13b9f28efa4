package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.CertificateReinstated;
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

/** Gives a suspended certificate back before its time is up. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SANCTION_CERTIFICATE)
public class ReinstateCertificate {

    @Inject CertificateRepository certificates;
    @Inject CurrentUser currentUser;
    @Inject Outbox outbox;
    @Inject Event<CertificateReinstated> reinstated;
    @Inject Clock clock;

    @OncePerOperation
    public void reinstate(OperationId operation, CertificateNumber number, Decision decision) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var certificate = certificates.requireForAct(number);
        currentUser.require(Permission.SANCTION_CERTIFICATE, certificate.scope());
        certificate.reinstate(decision, Signatories.of(currentUser), now, today);
        outbox.leave(
                certificate.holder().value(),
                "certificate:notice.reinstated",
                PageLinks.to(number),
                number.value(),
                decision.decisionNumber());
        reinstated.fire(
                new CertificateReinstated(
                        number.value(),
                        certificate.scope().path(),
                        decision.cause().name(),
                        decision.decisionNumber(),
                        today));
    }
}
