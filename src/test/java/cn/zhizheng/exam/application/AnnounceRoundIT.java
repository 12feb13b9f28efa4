package cn.zhizheng.exam.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.domain.BankTooSmallException;
import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.exam.domain.RoundPlan;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.exam.domain.RoundsOverlapException;
import cn.zhizheng.exam.domain.Shortage;
import cn.zhizheng.exam.domain.SittingWindow;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafting, announcing and calling off. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnnounceRoundIT {

    private final TestPortal portal;
    private final ExamCounty county;

    AnnounceRoundIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new ExamCounty(portal);
    }

    /** EXAM-01: the numbers come from policy and stay with the round. */
    @Test
    void keepsEveryNumberOfTheDraft() {
        var defaults =
                county.organiser()
                        .call(() -> portal.get(RoundQueries.class).defaultsFor(county.scope()));
        assertThat(defaults).isEqualTo(new RoundDefaults(90, 30, 60, Blueprint.USUAL));

        var first = county.view(county.drafted(county.plan(county.window(), Blueprint.USUAL)));
        var second = county.view(county.drafted(county.plan(later(), ExamCounty.SMALL)));

        assertThat(first.row().calendarYear()).isEqualTo(2026);
        assertThat(first.row().ordinal()).isEqualTo(1);
        assertThat(second.row().ordinal()).isEqualTo(2);
        assertThat(first.blueprint()).isEqualTo(Blueprint.USUAL);
        assertThat(first.rule()).isEqualTo(MultipleChoiceRule.PARTIAL);
        assertThat(first.allowedMinutes()).isEqualTo(90);
        assertThat(first.entryClosesMinutes()).isEqualTo(30);
        assertThat(first.shortages()).isEmpty();
        assertThat(first.row().opensAt()).isEqualTo(county.window().opensAt());
    }

    /** EXAM-04: "12 short: single, 行政强制法". */
    @Test
    void refusesWhatTheBankCannotFillAndSaysWhatIsMissing() {
        var pool =
                portal.asNobody()
                        .call(() -> portal.get(QuestionBank.class).pool(Set.of("general")));
        var laws = pool.stream().map(item -> item.law()).distinct().count();
        var singles =
                pool.stream()
                        .filter(item -> item.type() == QuestionType.SINGLE)
                        .collect(Collectors.groupingBy(item -> item.law(), Collectors.counting()));
        var poorest = singles.entrySet().stream().min(Map.Entry.comparingByValue()).get();
        var each = poorest.getValue() + 12;
        var blueprint = Blueprint.parse("SINGLE:" + each * laws + ":1|30/50/20");
        var round = county.drafted(county.plan(county.window(), blueprint));

        assertThatThrownBy(() -> county.announce(round)).isInstanceOf(BankTooSmallException.class);

        var view = county.view(round);
        assertThat(view.row().status()).isEqualTo(RoundStatus.DRAFT);
        assertThat(view.shortages())
                .contains(new Shortage(QuestionType.SINGLE, poorest.getKey(), 12));
        var answer =
                new BankTooSmallException(List.of(new Shortage(QuestionType.SINGLE, "行政强制法", 12)));
        assertThat(answer.messageKey()).isEqualTo("error.exam.short-of-single");
        assertThat(answer.arguments()).containsExactly(12, "行政强制法", 1);
    }

    /** EXAM-04. */
    @Test
    void refusesARoundThatOverlapsAnotherOfTheSamePaper() {
        county.announce(county.drafted(county.plan(county.window(), ExamCounty.SMALL)));
        var overlapping = county.drafted(county.plan(overlappingWindow(), ExamCounty.SMALL));
        var after = county.drafted(county.plan(later(), ExamCounty.SMALL));
        var otherPaper = county.drafted(specialised(county.window()));

        assertThatThrownBy(() -> county.announce(overlapping))
                .isInstanceOf(RoundsOverlapException.class);
        county.announce(after);
        county.announce(otherPaper);
        new ExamCounty(portal).anOpenRound();
    }

    @Test
    void announcesOneOfTwoOverlappingRoundsWhenBothAreAnnouncedAtOnce() throws Exception {
        var one = county.drafted(county.plan(county.window(), ExamCounty.SMALL));
        var other = county.drafted(county.plan(overlappingWindow(), ExamCounty.SMALL));
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers =
                    threads.invokeAll(
                            List.of(announcing(one, together), announcing(other, together)));
            var refused = 0;
            for (var answer : answers) {
                refused += answer.get() ? 0 : 1;
            }
            assertThat(refused).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Boolean> announcing(String round, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                county.announce(round);
                return true;
            } catch (RoundsOverlapException refused) {
                return false;
            }
        };
    }

    /** EXAM-05. */
    @Test
    void callsARoundOffOnlyBeforeAnybodyHasBegun() {
        var officer = county.anOfficer();
        var begun = county.anOpenRound(officer);
        county.start(begun, officer);
        assertThatThrownBy(() -> cancel(begun))
                .hasMessageContaining("error.exam.round-has-attempts");

        var announced = county.drafted(county.plan(later(), ExamCounty.SMALL));
        county.announce(announced);
        cancel(announced);
        assertThat(county.view(announced).row().status()).isEqualTo(RoundStatus.CANCELLED);
        county.announce(county.drafted(county.plan(later(), ExamCounty.SMALL)));
    }

    /** SEC-14, SEC-21: the right elsewhere is no right here. */
    @Test
    void refusesOrganisersOfOtherPlaces() {
        var stranger = new ExamCounty(portal);
        var plan = county.plan(county.window(), ExamCounty.SMALL);
        var round = county.drafted(plan);
        assertThatThrownBy(() -> stranger.drafted(plan)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stranger.announce(round))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stranger.mark(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stranger.check(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stranger.publish(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stranger.view(round)).isInstanceOf(NotFoundException.class);
        assertThat(stranger.organiser().call(() -> portal.get(RoundQueries.class).rounds()))
                .isEmpty();
        var officer = county.holder(county.scope(), 1, Permission.SIT_EXAM);
        assertThatThrownBy(
                        () ->
                                officer.run(
                                        () ->
                                                portal.get(AnnounceRound.class)
                                                        .announce(OperationId.fresh(), round)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesADraftForAPlaceThatDoesNotExist() {
        var everywhere = county.holder(Scope.EVERYWHERE, 0, Permission.ORGANISE_EXAM);
        var plan = county.plan(county.window(), ExamCounty.SMALL);
        var nowhere =
                new RoundPlan(
                        plan.title(),
                        plan.kind(),
                        plan.fieldCode(),
                        new Scope("/0/"),
                        plan.window(),
                        plan.passPercent(),
                        plan.rule(),
                        plan.blueprint());
        assertThatThrownBy(
                        () ->
                                everywhere.run(
                                        () ->
                                                portal.get(DraftRound.class)
                                                        .draft(OperationId.fresh(), nowhere)))
                .isInstanceOf(NotFoundException.class);
    }

    private void cancel(String round) {
        county.organiser()
                .run(
                        () ->
                                portal.get(CancelRound.class)
                                        .cancel(OperationId.fresh(), round, "场地停电"));
    }

    private RoundPlan specialised(SittingWindow window) {
        return new RoundPlan(
                "城市管理专业法律知识考试",
                PaperKind.SPECIALISED_LAW,
                "CITY_MANAGEMENT",
                county.scope(),
                window,
                60,
                MultipleChoiceRule.ALL_OR_NOTHING,
                ExamCounty.SMALL);
    }

    private SittingWindow overlappingWindow() {
        var opensAt = county.window().opensAt().plus(Duration.ofMinutes(119));
        return new SittingWindow(
                opensAt, opensAt.plus(Duration.ofHours(2)), Duration.ofMinutes(90), Duration.ZERO);
    }

    private SittingWindow later() {
        var opensAt = county.window().closesAt();
        return new SittingWindow(
                opensAt, opensAt.plus(Duration.ofHours(2)), Duration.ofMinutes(90), Duration.ZERO);
    }
}
