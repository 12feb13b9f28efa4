package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.ApplicationReturned;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.Remark;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.notification.Outbox;
import cn.zhizheng.platform.BusinessRuleException;
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

/** Whoever's turn it is sends an application back to the officer and says what to correct. */
@ApplicationScoped
@Transactional
@RequiresPermission({
    Permission.CONFIRM_APPLICATION,
    Permission.VERIFY_APPLICATION,
    Permission.GRANT_CERTIFICATE
})
public class ReturnApplication {

    @Inject ApplicationRepository applications;
    @Inject CurrentUser currentUser;
    @Inject Outbox outbox;
    @Inject Event<ApplicationReturned> returned;
    @Inject Clock clock;

    @OncePerOperation
    public void returnForCorrection(
            OperationId operation, ApplicationReference reference, String reason) {
        var application = applications.requireForStep(reference);
        currentUser.require(turnAt(application.status()), application.scope());
        application.returnForCorrection(
                Remark.reason(reason), Signatories.of(currentUser), clock.instant());
        outbox.leave(
                application.applicant().value(),
                "certificate:notice.returned",
                PageLinks.to(reference),
                reason.strip());
        returned.fire(
                new ApplicationReturned(
                        reference.value(), application.scope().path(), reason.strip()));
    }

    /** Who has the application on the desk. */
    static Permission turnAt(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED -> Permission.CONFIRM_APPLICATION;
            case UNIT_CONFIRMED -> Permission.VERIFY_APPLICATION;
            case VERIFIED -> Permission.GRANT_CERTIFICATE;
            case DRAFT, RETURNED -> Permission.APPLY_FOR_CERTIFICATE;
            case GRANTED, REJECTED, WITHDRAWN ->
                    throw new BusinessRuleException("error.certificate.application-closed");
        };
    }
}
