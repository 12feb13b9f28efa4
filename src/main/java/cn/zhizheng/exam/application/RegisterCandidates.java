package cn.zhizheng.exam.application;

import cn.zhizheng.exam.CandidateRegistered;
import cn.zhizheng.exam.application.Eligibility.Staff;
import cn.zhizheng.exam.domain.Candidate;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.persistence.CandidateRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.organisation.AgencyId;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** An agency puts its own staff on the list of a round (EXAM-10). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.REGISTER_CANDIDATES)
public class RegisterCandidates {

    @Inject RoundRepository rounds;
    @Inject CandidateRepository candidates;
    @Inject OrganisationDirectory organisation;
    @Inject Eligibility eligibility;
    @Inject CurrentUser currentUser;
    @Inject Event<CandidateRegistered> registered;
    @Inject Clock clock;

    /**
     * Registers everybody against whom nothing stands and leaves the others as they were; {@link
     * RegistrationQueries#staff} tells why.
     *
     * @param staffNos staff numbers of the agency's people
     * @return how many were registered, in digits
     * @throws NotFoundException if a number is not one of the agency's
     */
    @OncePerOperation
    public String register(
            OperationId operation, String reference, AgencyId agency, Collection<String> staffNos) {
        var now = clock.instant();
        var round = rounds.require(reference);
        var place = organisation.agency(agency).scope();
        currentUser.require(Permission.REGISTER_CANDIDATES, place);
        if (!round.scope().contains(place)) {
            throw new NotFoundException("exam round");
        }
        round.requireRegistrationAt(now);
        var entering = new ArrayList<Candidate>();
        for (var staff : require(agency, round, Set.copyOf(staffNos))) {
            if (staff.isEligible()) {
                var person = staff.person();
                entering.add(Candidate.register(round, person.id(), agency, now));
                registered.fire(new CandidateRegistered(reference, place.path(), person.staffNo()));
            }
        }
        candidates.addAll(entering);
        return Integer.toString(entering.size());
    }

    private List<Staff> require(AgencyId agency, ExamRound round, Set<String> staffNos) {
        var chosen =
                eligibility.staffOf(agency, round).stream()
                        .filter(staff -> staffNos.contains(staff.person().staffNo()))
                        .toList();
        if (chosen.size() < staffNos.size()) {
            throw new NotFoundException("staff");
        }
        return chosen;
    }
}
