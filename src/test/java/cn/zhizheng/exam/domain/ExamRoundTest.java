package cn.zhizheng.exam.domain;

import static cn.zhizheng.exam.domain.RoundFixture.CLOSES;
import static cn.zhizheng.exam.domain.RoundFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.InvalidTransitionException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamRoundTest {

    private static final Map<RoundStatus, Consumer<ExamRound>> MOVES =
            Map.of(
                    RoundStatus.ANNOUNCED, round -> round.announce(OPENS.minusSeconds(1)),
                    RoundStatus.MARKED, round -> round.completeMarking(CLOSES),
                    RoundStatus.CHECKED, round -> round.completeCheck(CLOSES),
                    RoundStatus.PUBLISHED, round -> round.publish(CLOSES),
                    RoundStatus.CANCELLED, round -> round.cancel(false, OPENS));

    private static final Map<RoundStatus, List<RoundStatus>> WAYS =
            Map.of(
                    RoundStatus.DRAFT, List.of(),
                    RoundStatus.ANNOUNCED, List.of(RoundStatus.ANNOUNCED),
                    RoundStatus.MARKED, List.of(RoundStatus.ANNOUNCED, RoundStatus.MARKED),
                    RoundStatus.CHECKED,
                            List.of(RoundStatus.ANNOUNCED, RoundStatus.MARKED, RoundStatus.CHECKED),
                    RoundStatus.PUBLISHED,
                            List.of(
                                    RoundStatus.ANNOUNCED,
                                    RoundStatus.MARKED,
                                    RoundStatus.CHECKED,
                                    RoundStatus.PUBLISHED),
                    RoundStatus.CANCELLED, List.of(RoundStatus.CANCELLED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(RoundStatus.values())
                .flatMap(
                        from ->
                                Arrays.stream(RoundStatus.values())
                                        .filter(to -> to != RoundStatus.DRAFT)
                                        .map(to -> Arguments.of(from, to)));
    }

    /** EXAM-02: no step can be skipped, repeated or taken back. */
    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void movesOnlyAlongTheMap(RoundStatus from, RoundStatus to) {
        var round = RoundFixture.aRound();
        WAYS.get(from).forEach(step -> MOVES.get(step).accept(round));
        assertThat(round.status()).isEqualTo(from);

        if (from.successors().contains(to)) {
            MOVES.get(to).accept(round);
            assertThat(round.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> MOVES.get(to).accept(round))
                    .isInstanceOf(InvalidTransitionException.class);
            assertThat(round.status()).isEqualTo(from);
        }
    }

    @Test
    void isNeverADraftAgain() {
        assertThat(RoundStatus.values())
                .noneMatch(status -> status.successors().contains(RoundStatus.DRAFT));
    }

    /** EXAM-05. */
    @Test
    void refusesToBeCancelledOnceSomebodyHasBegun() {
        var round = RoundFixture.anAnnouncedRound();
        assertThatThrownBy(() -> round.cancel(true, OPENS))
                .hasMessageContaining("error.exam.round-has-attempts");
        assertThat(round.status()).isEqualTo(RoundStatus.ANNOUNCED);
    }

    /** EXAM-04. */
    @Test
    void refusesToBeAnnouncedAfterItsWindow() {
        var round = RoundFixture.aRound();
        assertThatThrownBy(() -> round.announce(CLOSES))
                .hasMessageContaining("error.exam.window-over");
    }

    /** EXAM-06. */
    @ParameterizedTest
    @CsvSource({
        "-1, error.exam.not-open-yet",
        "0, ''",
        "1799, ''",
        "1800, error.exam.entry-closed",
        "7199, error.exam.entry-closed",
        "7200, error.exam.window-over"
    })
    void letsCandidatesBeginOnlyInTime(long secondsAfterOpening, String refusal) {
        var round = RoundFixture.anAnnouncedRound();
        var now = OPENS.plusSeconds(secondsAfterOpening);
        if (refusal.isEmpty()) {
            assertThatCode(() -> round.requireEntryAt(now)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> round.requireEntryAt(now)).hasMessageContaining(refusal);
        }
    }

    /** EXAM-10: late registration is possible as long as one may still begin. */
    @Test
    void takesRegistrationsFromItsAnnouncementUntilEntryCloses() {
        var draft = RoundFixture.aRound();
        var round = RoundFixture.anAnnouncedRound();
        assertThatThrownBy(() -> draft.requireRegistrationAt(OPENS))
                .hasMessageContaining("error.exam.round-not-announced");
        assertThatCode(() -> round.requireRegistrationAt(OPENS.plusSeconds(1799)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> round.requireRegistrationAt(OPENS.plusSeconds(1800)))
                .hasMessageContaining("error.exam.registration-over");
    }

    /** EXAM-17: nobody's time is cut short. */
    @Test
    void endsEarlyOnlyWhileItIsOpenAndNobodyIsSitting() {
        var round = RoundFixture.anAnnouncedRound();
        var noon = OPENS.plus(Duration.ofMinutes(60));
        assertThatThrownBy(() -> RoundFixture.aRound().closeEarly(0, noon))
                .hasMessageContaining("error.exam.window-not-open");
        assertThatThrownBy(() -> round.closeEarly(0, OPENS.minusMillis(1)))
                .hasMessageContaining("error.exam.window-not-open");
        assertThatThrownBy(() -> round.closeEarly(1, noon))
                .hasMessageContaining("error.exam.attempts-running [1]");

        round.closeEarly(0, noon);

        assertThat(round.window().phaseAt(noon)).isEqualTo(SittingPhase.CLOSED);
        assertThatThrownBy(() -> round.closeEarly(0, noon))
                .hasMessageContaining("error.exam.window-not-open");
    }

    /** EXAM-13. */
    @Test
    void isMarkedOnlyWhenNobodyCanHandInAnyMore() {
        var round = RoundFixture.anAnnouncedRound();
        assertThatThrownBy(() -> round.requireSatAt(CLOSES.minusMillis(1), 0))
                .hasMessageContaining("error.exam.window-still-open");
        assertThatThrownBy(() -> round.requireSatAt(CLOSES, 2))
                .hasMessageContaining("error.exam.attempts-running [2]");
        assertThatCode(() -> round.requireSatAt(CLOSES, 0)).doesNotThrowAnyException();
    }

    /** EXAM-01. */
    @Test
    void refusesNonsenseInAPlan() {
        assertRefused("error.exam.closes-before-it-opens", window(CLOSES, OPENS, 90, 30));
        assertRefused("error.exam.closes-before-it-opens", window(OPENS, OPENS, 90, 30));
        assertRefused("error.exam.allowed-time", window(OPENS, CLOSES, 0, 30));
        assertRefused("error.exam.allowed-time", window(OPENS, CLOSES, 121, 30));
        assertRefused("error.exam.entry-closes", window(OPENS, CLOSES, 90, -1));
        assertThatCode(() -> RoundFixture.plan(window(OPENS, CLOSES, 120, 0)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"' '", "TOO_LONG"})
    void refusesATitleThatNobodyCanRead(String title) {
        var usual = RoundFixture.plan(RoundFixture.window());
        assertThatThrownBy(
                        () ->
                                new RoundPlan(
                                        title.equals("TOO_LONG") ? "考".repeat(101) : title,
                                        usual.kind(),
                                        usual.fieldCode(),
                                        usual.scope(),
                                        usual.window(),
                                        60,
                                        usual.rule(),
                                        usual.blueprint()))
                .hasMessageContaining("error.exam.title-length");
    }

    @ParameterizedTest
    @CsvSource({"0", "101"})
    void refusesAPassMarkThatIsNoPercentage(int percent) {
        var usual = RoundFixture.plan(RoundFixture.window());
        assertThatThrownBy(
                        () ->
                                new RoundPlan(
                                        usual.title(),
                                        usual.kind(),
                                        usual.fieldCode(),
                                        usual.scope(),
                                        usual.window(),
                                        percent,
                                        usual.rule(),
                                        usual.blueprint()))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("error.exam.pass-percent");
    }

    @Test
    void asksASpecialisedPaperForItsField() {
        var usual = RoundFixture.plan(RoundFixture.window());
        for (var kind : PaperKind.values()) {
            var wrongField = kind == PaperKind.GENERAL_LAW ? "HEALTH" : "";
            assertThatThrownBy(
                            () ->
                                    new RoundPlan(
                                            usual.title(),
                                            kind,
                                            wrongField,
                                            usual.scope(),
                                            usual.window(),
                                            60,
                                            usual.rule(),
                                            usual.blueprint()))
                    .hasMessageContaining("error.exam.field-and-kind");
        }
        assertThat(RoundPlan.subjectOf(PaperKind.SPECIALISED_LAW, "CITY_MANAGEMENT"))
                .isEqualTo("city-management");
    }

    private static void assertRefused(String key, SittingWindow window) {
        assertThatThrownBy(() -> RoundFixture.plan(window))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining(key);
    }

    private static SittingWindow window(Instant opens, Instant closes, long allowed, long entry) {
        return new SittingWindow(
                opens, closes, Duration.ofMinutes(allowed), Duration.ofMinutes(entry));
    }
}
