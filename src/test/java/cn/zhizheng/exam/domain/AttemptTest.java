package cn.zhizheng.exam.domain;

import static cn.zhizheng.exam.domain.AttemptFixture.ANSWERS;
import static cn.zhizheng.exam.domain.AttemptFixture.aSubmittedAttempt;
import static cn.zhizheng.exam.domain.AttemptFixture.anAttempt;
import static cn.zhizheng.exam.domain.RoundFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.AttemptDeadlinePassedException;
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
import org.junit.jupiter.params.provider.MethodSource;

class AttemptTest {

    private static final Instant DEADLINE = OPENS.plus(Duration.ofMinutes(90));
    private static final Score SCORE = new Score(2, 4);

    private static final Map<AttemptStatus, Consumer<Attempt>> MOVES =
            Map.of(
                    AttemptStatus.SUBMITTED, attempt -> attempt.submit(ANSWERS, OPENS),
                    AttemptStatus.MARKED, attempt -> attempt.mark(SCORE, DEADLINE));

    private static final Map<AttemptStatus, List<AttemptStatus>> WAYS =
            Map.of(
                    AttemptStatus.IN_PROGRESS, List.of(),
                    AttemptStatus.SUBMITTED, List.of(AttemptStatus.SUBMITTED),
                    AttemptStatus.MARKED, List.of(AttemptStatus.SUBMITTED, AttemptStatus.MARKED));

    static Stream<Arguments> everyPair() {
        return WAYS.keySet().stream()
                .flatMap(from -> MOVES.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void movesOnlyAlongTheMap(AttemptStatus from, AttemptStatus to) {
        var attempt = anAttempt();
        WAYS.get(from).forEach(step -> MOVES.get(step).accept(attempt));
        if (from.successors().contains(to)) {
            MOVES.get(to).accept(attempt);
            assertThat(attempt.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> MOVES.get(to).accept(attempt))
                    .isInstanceOf(InvalidTransitionException.class);
            assertThat(attempt.status()).isEqualTo(from);
        }
    }

    @Test
    void reachesEveryStatusFromTheFirst() {
        var reached = java.util.EnumSet.of(AttemptStatus.IN_PROGRESS);
        for (var round = 0; round < AttemptStatus.values().length; round++) {
            List.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }
        assertThat(reached).containsExactlyInAnyOrder(AttemptStatus.values());
        assertThat(Arrays.stream(AttemptStatus.values()))
                .noneMatch(status -> status.successors().contains(AttemptStatus.IN_PROGRESS));
    }

    /** EXAM-07. */
    @Test
    void refusesASubmissionAfterTheDeadline() {
        var attempt = anAttempt();
        assertThat(attempt.deadline()).isEqualTo(DEADLINE);
        assertThatThrownBy(() -> attempt.submit(ANSWERS, DEADLINE))
                .isInstanceOf(AttemptDeadlinePassedException.class);
        assertThat(attempt.isInProgress()).isTrue();

        attempt.submit(ANSWERS, DEADLINE.minusMillis(1));
        assertThat(attempt.status()).isEqualTo(AttemptStatus.SUBMITTED);
    }

    /** EXAM-08. */
    @Test
    void isTimedOutOnlyAfterTheGrace() {
        var attempt = anAttempt();
        assertThatThrownBy(() -> attempt.timeOut(ANSWERS, DEADLINE.plusMillis(9_999)))
                .isInstanceOf(IllegalStateException.class);

        attempt.timeOut(ANSWERS, DEADLINE.plusSeconds(10));

        assertThat(attempt.receipt())
                .get()
                .extracting(Receipt::submittedBy)
                .isEqualTo(SubmittedBy.TIME_OUT);
    }

    /** EXAM-09. */
    @Test
    void keepsItsFirstReceipt() {
        var attempt = aSubmittedAttempt();
        var receipt = attempt.receipt().orElseThrow();
        assertThatThrownBy(() -> attempt.submit(FinalAnswers.NONE, OPENS))
                .isInstanceOf(InvalidTransitionException.class);

        assertThat(attempt.receipt()).contains(receipt);
        assertThat(attempt.answers()).isEqualTo(ANSWERS);
        assertThat(receipt.answered()).isEqualTo(2);
        assertThat(receipt.questions()).isEqualTo(3);
        assertThat(receipt.submittedAt()).isEqualTo(OPENS.plus(Duration.ofMinutes(5)));
    }

    @Test
    void hasNeitherReceiptNorScoreWhileItRuns() {
        assertThat(anAttempt().receipt()).isEmpty();
        assertThat(anAttempt().score()).isEmpty();
        assertThat(anAttempt().answers()).isEqualTo(FinalAnswers.NONE);
    }
}
