package cn.zhizheng.exam.application;

import cn.zhizheng.exam.EntryRefusal;
import cn.zhizheng.exam.EntryRequirement;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.RegistrationPolicy;
import cn.zhizheng.exam.persistence.CandidateRepository;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gathers the facts for {@link RegistrationPolicy}, for the page and for the act alike. */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "asked by use cases of this room, which have checked right and place")
public class Eligibility {

    @Inject PeopleDirectory people;
    @Inject CandidateRepository candidates;
    @Inject Instance<EntryRequirement> requirements;
    @Inject Clock clock;

    /**
     * A person and everything that stands against the registration.
     *
     * @param refusals empty if nothing does
     */
    public record Staff(PersonView person, boolean registered, List<EntryRefusal> refusals) {

        public boolean isEligible() {
            return refusals.isEmpty();
        }
    }

    /** Everybody of an agency, by staff number, judged for a round as of today. */
    public List<Staff> staffOf(AgencyId agency, ExamRound round) {
        var today = LocalDate.now(clock);
        var registered = candidates.findPersonsOf(round);
        return people.staffOf(agency).stream()
                .map(person -> judge(person, registered.contains(person.id()), round, today))
                .toList();
    }

    private Staff judge(PersonView person, boolean registered, ExamRound round, LocalDate today) {
        var refusals =
                RegistrationPolicy.refusalsFor(
                        person, registered, demanded(person.id(), round, today));
        return new Staff(person, registered, refusals);
    }

    private List<EntryRefusal> demanded(PersonId person, ExamRound round, LocalDate today) {
        return requirements.stream()
                .flatMap(each -> each.refusalsFor(person, round.kind(), today).stream())
                .toList();
    }
}
