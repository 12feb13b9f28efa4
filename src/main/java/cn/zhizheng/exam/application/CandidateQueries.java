package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.CandidateRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a candidate may know of the own exams. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SIT_EXAM)
public class CandidateQueries {

    @Inject CandidateRepository candidates;
    @Inject AttemptRepository attempts;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** Rounds that the person is registered for, latest first. */
    public List<OwnRoundRow> ownRounds() {
        var now = clock.instant();
        var rounds = candidates.findRoundsOf(me());
        Map<Long, Attempt> byRound =
                attempts.findOf(rounds, me()).stream()
                        .collect(Collectors.toMap(Attempt::roundId, Function.identity()));
        return rounds.stream()
                .map(round -> row(round, Optional.ofNullable(byRound.get(round.id())), now))
                .toList();
    }

    /**
     * @throws NotFoundException if the person is not registered for such a round
     */
    public BriefingView briefing(String roundReference) {
        var now = clock.instant();
        var round =
                candidates.findRoundsOf(me()).stream()
                        .filter(each -> each.reference().equals(roundReference))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("exam round"));
        var attempt = attempts.find(round, me());
        var person = people.person(me());
        return new BriefingView(
                round.reference(),
                round.title(),
                round.window().opensAt(),
                round.window().closesAt(),
                round.window().entryClosesAt(),
                round.window().allowed().toMinutes(),
                round.passPercent(),
                round.rule(),
                round.blueprint(),
                CandidateStanding.of(round, attempt, now),
                attempt.map(Attempt::reference),
                person.name(),
                person.staffNo(),
                organisation.agency(person.agencyId()).name(),
                person.maskedIdNumber());
    }

    private static OwnRoundRow row(ExamRound round, Optional<Attempt> attempt, Instant now) {
        return new OwnRoundRow(
                round.reference(),
                round.title(),
                round.window().opensAt(),
                round.window().closesAt(),
                CandidateStanding.of(round, attempt, now),
                attempt.map(Attempt::reference),
                attempt.filter(each -> round.isPublished()).flatMap(Attempt::score),
                round.passPercent());
    }

    private PersonId me() {
        return new PersonId(currentUser.personId());
    }
}
