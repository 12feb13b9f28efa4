package cn.zhizheng.exam.application;

import cn.zhizheng.exam.application.Eligibility.Staff;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What an agency's administrator needs to register candidates. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.REGISTER_CANDIDATES)
public class RegistrationQueries {

    @Inject RoundRepository rounds;
    @Inject Eligibility eligibility;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** One round that takes registrations. */
    public record OpenRound(
            String reference,
            String title,
            Instant opensAt,
            Instant closesAt,
            Instant entryClosesAt) {}

    /** Agencies whose staff the user may register, by name. */
    public List<AgencyView> agencies() {
        return currentUser.scopesOf(Permission.REGISTER_CANDIDATES).stream()
                .flatMap(scope -> organisation.agenciesIn(scope).stream())
                .distinct()
                .toList();
    }

    /** Rounds that take registrations of this agency now, earliest first. */
    public List<OpenRound> openRounds(AgencyId agency) {
        var now = clock.instant();
        var place = requireOwn(agency).scope();
        return rounds.findAnnouncedClosingAfter(now).stream()
                .filter(round -> round.scope().contains(place))
                .filter(round -> now.isBefore(round.window().entryClosesAt()))
                .map(RegistrationQueries::openRound)
                .toList();
    }

    /** Everybody of the agency, with what stands against the registration. */
    public List<Staff> staff(String roundReference, AgencyId agency) {
        var place = requireOwn(agency).scope();
        var round = rounds.require(roundReference);
        if (!round.scope().contains(place)) {
            throw new NotFoundException("exam round");
        }
        return eligibility.staffOf(agency, round);
    }

    private AgencyView requireOwn(AgencyId id) {
        var agency = organisation.agency(id);
        currentUser.require(Permission.REGISTER_CANDIDATES, agency.scope());
        return agency;
    }

    private static OpenRound openRound(ExamRound round) {
        return new OpenRound(
                round.reference(),
                round.title(),
                round.window().opensAt(),
                round.window().closesAt(),
                round.window().entryClosesAt());
    }
}
