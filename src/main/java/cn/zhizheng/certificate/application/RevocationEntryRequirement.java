package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.exam.EntryRefusal;
import cn.zhizheng.exam.EntryRequirement;
import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Whoever lost a certificate for good does not start again with the exam (CERT-07). */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "asked by the exam's registration, which has checked the right")
public class RevocationEntryRequirement implements EntryRequirement {

    @Inject CertificateRepository certificates;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject EligibilityQueries eligibility;

    @Override
    public List<EntryRefusal> refusalsFor(PersonId person, PaperKind kind, LocalDate on) {
        var revocations = certificates.findRevocations(person);
        if (revocations.isEmpty()) {
            return List.of();
        }
        var place = organisation.agency(people.person(person).agencyId()).scope();
        return eligibility
                .barIn(place, on)
                .standingOn(on, revocations)
                .map(revokedOn -> EntryRefusal.of("error.certificate.revocation-bar", revokedOn))
                .map(List::of)
                .orElse(List.of());
    }
}
