package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.ApplicationSubmitted;
import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.domain.CertificateApplication;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.RandomReference;
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

/** An officer asks for an enforcement certificate of the own agency and area. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.APPLY_FOR_CERTIFICATE)
public class ApplyForCertificate {

    @Inject ApplicationRepository applications;
    @Inject EligibilityQueries eligibility;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Event<ApplicationSubmitted> submitted;
    @Inject Clock clock;

    /**
     * @param fieldCodes fields to enforce in, at least one
     * @param declaredTrue whether the officer declares the data on record to be true
     * @return reference of the application
     * @throws cn.zhizheng.certificate.domain.NotEligibleException with all rules not met
     */
    @OncePerOperation
    public String apply(OperationId operation, List<String> fieldCodes, boolean declaredTrue) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var applicant = people.person(new PersonId(currentUser.personId()));
        var agency = organisation.agency(applicant.agencyId());
        currentUser.require(Permission.APPLY_FOR_CERTIFICATE, agency.scope());
        refuseUndeclared(declaredTrue);
        var fields = knownFields(fieldCodes, organisation);
        eligibility.refuseUnlessEligible(
                applicant.id(), CertificateKind.ENFORCEMENT, fields, today);
        var application =
                CertificateApplication.draft(
                        new ApplicationReference(RandomReference.next()),
                        CertificateKind.ENFORCEMENT,
                        applicant,
                        agency);
        application.submit(fields, Signatories.of(currentUser), now);
        applications.add(application);
        submitted.fire(
                new ApplicationSubmitted(
                        application.reference().value(),
                        application.scope().path(),
                        application.kind(),
                        String.join(",", fields)));
        return application.reference().value();
    }

    static void refuseUndeclared(boolean declaredTrue) {
        if (!declaredTrue) {
            throw new BusinessRuleException("error.certificate.not-declared");
        }
    }

    static List<String> knownFields(List<String> fieldCodes, OrganisationDirectory organisation) {
        if (fieldCodes.isEmpty()) {
            throw new BusinessRuleException("error.certificate.no-field");
        }
        return fieldCodes.stream().distinct().map(code -> organisation.field(code).code()).toList();
    }
}
