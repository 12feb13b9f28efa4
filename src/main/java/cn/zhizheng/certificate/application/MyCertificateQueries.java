package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.Finding;
import cn.zhizheng.certificate.domain.Qualification;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where an officer stands on each of the three axes, and why not further. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.APPLY_FOR_CERTIFICATE)
public class MyCertificateQueries {

    @Inject CertificateQueries certificates;
    @Inject ApplicationQueries applications;
    @Inject EligibilityQueries eligibility;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /**
     * @param certificate the latest one, in whatever standing
     * @param application the latest one, unless it led to that certificate
     * @param findings every rule for a first certificate; empty while a live one is there
     */
    public record Standing(
            Optional<CertificateRow> certificate,
            Optional<ApplicationRow> application,
            Qualification qualification,
            List<Finding> findings) {

        public boolean isEligible() {
            return !findings.isEmpty() && findings.stream().allMatch(Finding::met);
        }
    }

    /**
     * What the roster says about the officer.
     *
     * @param area territory of the agency
     */
    public record Applicant(PersonView person, String agencyName, String area, boolean photo) {}

    public Applicant applicant() {
        var person = people.person(new PersonId(currentUser.personId()));
        var agency = organisation.agency(person.agencyId());
        return new Applicant(
                person,
                agency.name(),
                agency.jurisdictionName(),
                people.photo(person.id()).isPresent());
    }

    /** All of it, for today. */
    public Standing standing() {
        var latest = certificates.mine().stream().findFirst();
        return new Standing(
                latest,
                applications.mine().stream()
                        .findFirst()
                        .filter(application -> application.status() != ApplicationStatus.GRANTED),
                eligibility.qualificationOf(
                        new PersonId(currentUser.personId()), List.of(), LocalDate.now(clock)),
                latest.filter(MyCertificateQueries::isLive).isPresent()
                        ? List.of()
                        : findingsFor(List.of()));
    }

    /** Every rule for the fields that the officer thinks of applying for. */
    public List<Finding> findingsFor(Collection<String> fieldCodes) {
        return eligibility.findingsFor(
                new PersonId(currentUser.personId()),
                CertificateKind.ENFORCEMENT,
                fieldCodes,
                LocalDate.now(clock));
    }

    private static boolean isLive(CertificateRow certificate) {
        return certificate.standing() == CertificateStanding.VALID
                || certificate.standing() == CertificateStanding.SUSPENDED;
    }
}
