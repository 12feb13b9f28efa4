package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.ApplicationSubmitted;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
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
import java.time.LocalDate;
import java.util.List;

/** The officer hands in a returned application again, after the correction that was asked for. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.APPLY_FOR_CERTIFICATE)
public class ResubmitApplication {

    @Inject ApplicationRepository applications;
    @Inject EligibilityQueries eligibility;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Event<ApplicationSubmitted> submitted;
    @Inject Clock clock;

    @OncePerOperation
    public String resubmit(
            OperationId operation,
            ApplicationReference reference,
            List<String> fieldCodes,
            boolean declaredTrue) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var application = applications.requireForStep(reference);
        if (application.applicant().value() != currentUser.personId()) {
            throw new NotFoundException("application");
        }
        currentUser.require(Permission.APPLY_FOR_CERTIFICATE, application.scope());
        ApplyForCertificate.refuseUndeclared(declaredTrue);
        var fields = ApplyForCertificate.knownFields(fieldCodes, organisation);
        eligibility.refuseUnlessEligible(
                application.applicant(), application.kind(), fields, today);
        application.submit(fields, Signatories.of(currentUser), now);
        submitted.fire(
                new ApplicationSubmitted(
                        reference.value(),
                        application.scope().path(),
                        application.kind(),
                        String.join(",", fields)));
        return reference.value();
    }
}
