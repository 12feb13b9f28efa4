package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationConfirmed;
import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.domain.Remark;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.people.PeopleDirectory;
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

/** The agency vouches for an officer's post and establishment, as the roster has them. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.CONFIRM_APPLICATION)
public class ConfirmApplication {

    @Inject ApplicationRepository applications;
    @Inject PeopleDirectory people;
    @Inject CurrentUser currentUser;
    @Inject Event<ApplicationConfirmed> confirmed;
    @Inject Clock clock;

    /**
     * @param vouchedFor whether post and establishment were both checked and found true
     */
    @OncePerOperation
    public void confirm(
            OperationId operation,
            ApplicationReference reference,
            boolean vouchedFor,
            String remark) {
        var application = applications.requireForStep(reference);
        currentUser.require(Permission.CONFIRM_APPLICATION, application.scope());
        if (!vouchedFor) {
            throw new BusinessRuleException("error.certificate.not-vouched-for");
        }
        var onRecord = people.person(application.applicant());
        application.confirm(
                onRecord, new Remark(remark), Signatories.of(currentUser), clock.instant());
        confirmed.fire(
                new ApplicationConfirmed(
                        reference.value(),
                        application.scope().path(),
                        onRecord.post(),
                        onRecord.establishment().name()));
    }
}
