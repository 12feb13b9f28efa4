package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.ApplicationRejected;
import cn.zhizheng.certificate.domain.Remark;
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

/** The approver refuses the certificate; the officer learns why and may apply anew. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.GRANT_CERTIFICATE)
public class RejectApplication {

    @Inject ApplicationRepository applications;
    @Inject CurrentUser currentUser;
    @Inject Outbox outbox;
    @Inject Event<ApplicationRejected> rejected;
    @Inject Clock clock;

    @OncePerOperation
    public void reject(OperationId operation, ApplicationReference reference, String reason) {
        var application = applications.requireForStep(reference);
        currentUser.require(Permission.GRANT_CERTIFICATE, application.scope());
        application.reject(Remark.reason(reason), Signatories.of(currentUser), clock.instant());
        outbox.leave(
                application.applicant().value(),
                "certificate:notice.rejected",
                PageLinks.to(reference),
                reason.strip());
        rejected.fire(
                new ApplicationRejected(
                        reference.value(), application.scope().path(), reason.strip()));
    }
}
