package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.ApplicationVerified;
import cn.zhizheng.certificate.domain.Remark;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
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

/** The bureau's clerk finds an application in order; what is not in order goes back instead. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VERIFY_APPLICATION)
public class VerifyApplication {

    @Inject ApplicationRepository applications;
    @Inject EligibilityQueries eligibility;
    @Inject CurrentUser currentUser;
    @Inject Event<ApplicationVerified> verified;
    @Inject Clock clock;

    /**
     * @throws cn.zhizheng.certificate.domain.NotEligibleException if a condition has fallen away
     */
    @OncePerOperation
    public void verify(OperationId operation, ApplicationReference reference, String remark) {
        var now = clock.instant();
        var application = applications.requireForStep(reference);
        currentUser.require(Permission.VERIFY_APPLICATION, application.scope());
        eligibility.refuseUnlessEligible(
                application.applicant(),
                application.kind(),
                application.fieldCodes(),
                LocalDate.ofInstant(now, clock.getZone()));
        application.verify(new Remark(remark), Signatories.of(currentUser), now);
        verified.fire(
                new ApplicationVerified(reference.value(), application.scope().path(), remark));
    }
}
