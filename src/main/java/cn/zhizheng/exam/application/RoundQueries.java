package cn.zhizheng.exam.application;

import static cn.zhizheng.organisation.PolicyKey.EXAM_ALLOWED_MINUTES;
import static cn.zhizheng.organisation.PolicyKey.EXAM_ENTRY_CLOSES_MINUTES;
import static cn.zhizheng.organisation.PolicyKey.EXAM_PASS_PERCENT;

import cn.zhizheng.exam.application.RoundView.Timeline;
import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.PaperDraw;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.exam.domain.Shortage;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The organiser's view of rounds. */
@ApplicationScoped
@Transactional
@RequiresPermission({
    Permission.ORGANISE_EXAM,
    Permission.CHECK_RESULTS,
    Permission.PUBLISH_RESULTS
})
public class RoundQueries {

    @Inject RoundRepository rounds;
    @Inject RoundRoll roll;
    @Inject QuestionBank questionBank;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** A place for which the user may draft rounds. */
    public record Place(Scope scope, String name) {}

    public List<Place> places() {
        return currentUser.scopesOf(Permission.ORGANISE_EXAM).stream()
                .map(scope -> new Place(scope, organisation.jurisdictionName(scope)))
                .filter(place -> !place.name().isEmpty())
                .toList();
    }

    public RoundDefaults defaultsFor(Scope place) {
        var today = LocalDate.now(clock);
        return new RoundDefaults(
                organisation.number(EXAM_ALLOWED_MINUTES, place, today),
                organisation.number(EXAM_ENTRY_CLOSES_MINUTES, place, today),
                organisation.number(EXAM_PASS_PERCENT, place, today),
                Blueprint.USUAL);
    }

    /** Rounds of the user's part of the tree, latest first. */
    public List<RoundRow> rounds() {
        var now = clock.instant();
        return currentUser.scopesOf(Permission.ORGANISE_EXAM).stream()
                .flatMap(scope -> rounds.findIn(scope).stream())
                .distinct()
                .map(round -> row(round, now))
                .toList();
    }

    /**
     * @throws NotFoundException if there is no such round in the user's part of the tree
     */
    public RoundView view(String reference) {
        var now = clock.instant();
        var round = requireOwn(reference);
        var figures = roll.figures(round, now);
        return new RoundView(
                row(round, now),
                round.window().allowed().toMinutes(),
                round.window().entryClosesAfter().toMinutes(),
                round.window().entryClosesAt(),
                round.passPercent(),
                round.rule(),
                round.blueprint(),
                timeline(round),
                figures,
                shortages(round),
                figures.sittingOver() && figures.inProgress() == 0);
    }

    /**
     * A part of the round's list, in the order of registration.
     *
     * @throws NotFoundException if there is no such round in the user's part of the tree
     */
    public List<CandidateRow> candidates(String reference, int first, int atMost) {
        return roll.candidates(requireOwn(reference), first, atMost, clock.instant());
    }

    private ExamRound requireOwn(String reference) {
        var round = rounds.require(reference);
        if (!currentUser.mayIn(Permission.ORGANISE_EXAM, round.scope())) {
            throw new NotFoundException("exam round");
        }
        return round;
    }

    private List<Shortage> shortages(ExamRound round) {
        if (round.status() != RoundStatus.DRAFT) {
            return List.of();
        }
        return new PaperDraw(round.blueprint(), questionBank.pool(round.subjects())).shortages();
    }

    private RoundRow row(ExamRound round, Instant now) {
        return new RoundRow(
                round.reference(),
                round.calendarYear(),
                round.ordinal(),
                round.title(),
                round.kind(),
                round.fieldCode(),
                organisation.jurisdictionName(round.scope()),
                round.window().opensAt(),
                round.window().closesAt(),
                round.status(),
                round.window().phaseAt(now));
    }

    private static Timeline timeline(ExamRound round) {
        return new Timeline(
                round.draftedAt(),
                round.announcedAt(),
                round.markedAt(),
                round.checkedAt(),
                round.publishedAt(),
                round.cancelledAt());
    }
}
