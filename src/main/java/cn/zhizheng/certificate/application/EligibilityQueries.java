package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.EligibilityFacts;
import cn.zhizheng.certificate.domain.EligibilityPolicy;
import cn.zhizheng.certificate.domain.EligibilityTerms;
import cn.zhizheng.certificate.domain.ExamPasses;
import cn.zhizheng.certificate.domain.Finding;
import cn.zhizheng.certificate.domain.NotEligibleException;
import cn.zhizheng.certificate.domain.Qualification;
import cn.zhizheng.certificate.domain.RevocationBar;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.exam.ExamResults;
import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what is on record about a person and lets {@link EligibilityPolicy} judge it. */
@ApplicationScoped
@Transactional
@OpenToEveryone(
        because = "asked by use cases of this room, which have checked the right and the place")
public class EligibilityQueries {

    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject ExamResults examResults;
    @Inject CertificateRepository certificates;

    /**
     * Every rule for one person, judged for a day.
     *
     * @param fieldCodes fields asked for; each may need a pass of its own
     */
    public List<Finding> findingsFor(
            PersonId person, CertificateKind kind, Collection<String> fieldCodes, LocalDate on) {
        var facts = factsOf(person, kind, fieldCodes, on);
        return new EligibilityPolicy(termsFor(facts, on)).findingsFor(facts, on);
    }

    /**
     * @throws NotEligibleException with all rules that are not met, if any is not
     */
    public void refuseUnlessEligible(
            PersonId person, CertificateKind kind, Collection<String> fieldCodes, LocalDate on) {
        var facts = factsOf(person, kind, fieldCodes, on);
        var unmet = new EligibilityPolicy(termsFor(facts, on)).refusalsFor(facts, on);
        if (!unmet.isEmpty()) {
            throw new NotEligibleException(unmet);
        }
    }

    /** What the person's published passes are worth on a day. */
    public Qualification qualificationOf(
            PersonId person, Collection<String> fieldCodes, LocalDate on) {
        var facts = factsOf(person, CertificateKind.ENFORCEMENT, fieldCodes, on);
        return Qualification.on(on, facts.exams(), termsFor(facts, on), facts.revocations());
    }

    private EligibilityFacts factsOf(
            PersonId person, CertificateKind kind, Collection<String> fieldCodes, LocalDate on) {
        return new EligibilityFacts(
                people.person(person),
                people.photo(person).isPresent(),
                passesOf(person, fieldCodes, on),
                liveCertificate(person, kind, on),
                certificates.findRevocations(person));
    }

    private ExamPasses passesOf(PersonId person, Collection<String> fieldCodes, LocalDate on) {
        return new ExamPasses(
                examResults.latestPass(person, PaperKind.GENERAL_LAW, "", on),
                fieldCodes.stream()
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        field ->
                                                examResults.latestPass(
                                                        person,
                                                        PaperKind.SPECIALISED_LAW,
                                                        field,
                                                        on))));
    }

    private Optional<CertificateNumber> liveCertificate(
            PersonId person, CertificateKind kind, LocalDate on) {
        return certificates
                .findNotEnded(person, kind)
                .filter(certificate -> !certificate.validity().hasExpiredOn(on))
                .map(Certificate::number);
    }

    private EligibilityTerms termsFor(EligibilityFacts facts, LocalDate on) {
        var place = organisation.agency(facts.person().agencyId()).scope();
        return new EligibilityTerms(
                organisation.number(PolicyKey.CERTIFICATE_MINIMUM_AGE, place, on),
                organisation.number(PolicyKey.QUALIFICATION_SHELF_LIFE_YEARS, place, on),
                Boolean.parseBoolean(
                        organisation.policy(
                                PolicyKey.CERTIFICATE_SPECIALISED_EXAM_REQUIRED, place, on)),
                barIn(place, on));
    }

    /** How long a revocation stands in the way at a place. */
    public RevocationBar barIn(Scope place, LocalDate on) {
        return RevocationBar.parse(
                organisation.policy(PolicyKey.CERTIFICATE_REVOCATION_BAR_YEARS, place, on));
    }
}
