package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.ApplicationWithdrawn;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.platform.NotFoundException;
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

/**
 * The officer takes an application back as long as nobody has decided it; from whatever agency, for
 * it is the officer's own.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.APPLY_FOR_CERTIFICATE)
public class WithdrawApplication {

    @Inject ApplicationRepository applications;
    @Inject CurrentUser currentUser;
    @Inject Event<ApplicationWithdrawn> withdrawn;
    @Inject Clock clock;

    @OncePerOperation
    public void withdraw(OperationId operation, ApplicationReference reference) {
        var application = applications.requireForStep(reference);
        if (application.applicant().value() != currentUser.personId()) {
            throw new NotFoundException("application");
        }
        application.withdraw(Signatories.of(currentUser), clock.instant());
        withdrawn.fire(new ApplicationWithdrawn(reference.value(), application.scope().path()));
    }
}
