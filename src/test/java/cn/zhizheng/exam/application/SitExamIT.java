package cn.zhizheng.exam.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.AttemptDeadlinePassedException;
import cn.zhizheng.exam.AttemptSubmitted;
import cn.zhizheng.exam.application.ExamCounty.Officer;
import cn.zhizheng.exam.domain.SubmittedBy;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Beginning, going on and handing in. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SitExamIT {

    private final TestPortal portal;
    private final ExamCounty county;
    private final Officer officer;
    private final String round;

    SitExamIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new ExamCounty(portal);
        officer = county.anOfficer();
        round = county.anOpenRound(officer);
    }

    /** Fails a hand-in at the last moment, inside its transaction. */
    @ApplicationScoped
    static class BrokenHandIns {

        private final Set<String> broken = ConcurrentHashMap.newKeySet();

        void failOnce(String attempt) {
            broken.add(attempt);
        }

        void refuse(@Observes AttemptSubmitted event) {
            if (broken.remove(event.subject())) {
                throw new IllegalStateException("broken on purpose");
            }
        }
    }

    @Test
    void givesAPaperWithoutKeysAndWithItsOwnDeadline() {
        portal.clock().advance(Duration.ofMinutes(10));
        var attempt = county.start(round, officer);
        var paper =
                county.officer(officer)
                        .call(() -> portal.get(AttemptQueries.class).paperFor(attempt));

        assertThat(paper.deadline())
                .isEqualTo(portal.clock().instant().plus(Duration.ofMinutes(90)));
        assertThat(paper.questions()).hasSize(8);
        assertThat(paper.questions())
                .extracting(PaperView.PaperQuestion::no)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        var kept = county.attempt(attempt).paper();
        var texts =
                portal.asNobody()
                        .call(() -> portal.get(QuestionBank.class).questions(kept.versions()));
        for (var question : paper.questions()) {
            var item = kept.item(question.no());
            var text = texts.get(item.question());
            assertThat(question.stem()).isEqualTo(text.stem());
            assertThat(question.options())
                    .extracting(PaperView.PaperOption::letter)
                    .containsExactly(item.optionOrder().split(""));
            assertThat(question.options())
                    .allSatisfy(
                            option ->
                                    assertThat(option.text())
                                            .isEqualTo(
                                                    text.options()
                                                            .get(option.letter().charAt(0) - 'A')));
        }
        // EXM-10: no key, no explanation, no difficulty, whatever fields the view may get.
        assertThat(paper.toString()).doesNotContain(texts.values().iterator().next().explanation());
    }

    /** EXAM-06: back on another machine, the clock running on. */
    @Test
    void goesOnWithTheRunningAttempt() {
        var first = county.start(round, officer);
        portal.clock().advance(Duration.ofMinutes(60));
        assertThat(county.start(round, officer)).isEqualTo(first);
        assertThat(county.attempt(first).deadline())
                .isEqualTo(county.attempt(first).startedAt().plus(Duration.ofMinutes(90)));

        county.submit(first, officer);
        assertThatThrownBy(() -> county.start(round, officer))
                .hasMessageContaining("error.exam.one-attempt-a-round");
    }

    /** EXAM-06. */
    @Test
    void refusesWhoMayNotBegin() {
        var stranger = county.anOfficer();
        assertThatThrownBy(() -> county.start(round, stranger))
                .hasMessageContaining("error.exam.not-registered");
        assertThatThrownBy(
                        () ->
                                county.officer(officer)
                                        .run(
                                                () ->
                                                        portal.get(StartAttempt.class)
                                                                .start(
                                                                        OperationId.fresh(),
                                                                        round,
                                                                        false)))
                .hasMessageContaining("error.exam.honour-not-accepted");
        portal.clock().advance(Duration.ofMinutes(30));
        assertThatThrownBy(() -> county.start(round, officer))
                .hasMessageContaining("error.exam.entry-closed");
        portal.clock().advance(Duration.ofMinutes(90));
        assertThatThrownBy(() -> county.start(round, officer))
                .hasMessageContaining("error.exam.window-over");
        assertThat(county.view(round).figures().sat()).isZero();
    }

    /** I2: two machines at the same second, one attempt. */
    @Test
    void beginsOneAttemptWhenTwoMachinesBeginAtOnce() throws Exception {
        var answers = atOnce(() -> county.start(round, officer));
        assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        assertThat(county.view(round).figures().sat()).isEqualTo(1);
    }

    /** EXAM-09. */
    @Test
    void givesTheSameReceiptForASecondHandIn() {
        var attempt = county.start(round, officer);
        county.answer(attempt, Map.of(1, "A", 5, "AB", 8, ""));
        var receipt = county.submit(attempt, officer);
        portal.clock().advance(Duration.ofHours(3));

        assertThat(county.submit(attempt, officer)).isEqualTo(receipt);
        assertThat(receipt.answered()).isEqualTo(2);
        assertThat(receipt.questions()).isEqualTo(8);
        assertThat(receipt.submittedBy()).isEqualTo(SubmittedBy.CANDIDATE);
        var kept = county.attempt(attempt);
        assertThat(kept.receipt()).contains(receipt);
        assertThat(kept.answers().compact()).isEqualTo("1:A;5:AB");
    }

    @Test
    void givesOneReceiptToTwoHandInsAtOnce() throws Exception {
        var attempt = county.start(round, officer);
        var answers = atOnce(() -> county.submit(attempt, officer));
        assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
    }

    /** EXAM-07. */
    @Test
    void refusesASubmissionAfterTheDeadline() {
        var attempt = county.start(round, officer);
        portal.clock().advance(Duration.ofMinutes(90));
        assertThatThrownBy(() -> county.submit(attempt, officer))
                .isInstanceOf(AttemptDeadlinePassedException.class);
        assertThat(county.isRunning(attempt)).isTrue();
    }

    /** EXAM-08: at the deadline and ten seconds, with what the server has. */
    @Test
    void handsInWhatTheServerHasWhenTheTimeIsOver() {
        var attempt = county.start(round, officer);
        county.answer(attempt, Map.of(3, "C"));
        portal.clock().advance(Duration.ofMinutes(90).plusSeconds(9));
        county.submitOverdue();
        assertThat(county.isRunning(attempt)).isTrue();
        portal.clock().advance(Duration.ofSeconds(1));
        county.submitOverdue();
        county.submitOverdue();

        var receipt = county.submit(attempt, officer);

        assertThat(receipt.submittedBy()).isEqualTo(SubmittedBy.TIME_OUT);
        assertThat(receipt.submittedAt()).isEqualTo(portal.clock().instant());
        assertThat(receipt.answered()).isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                county.officer(officer)
                                        .run(
                                                () ->
                                                        portal.get(AttemptQueries.class)
                                                                .paperFor(attempt)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("error.exam.handed-in");
    }

    /** A hand-in that fails leaves the attempt running and the desk open. */
    @Test
    void opensTheDeskAgainWhenTheHandInFails() {
        var attempt = county.start(round, officer);
        county.answer(attempt, Map.of(1, "A"));
        portal.get(BrokenHandIns.class).failOnce(attempt);
        assertThatThrownBy(() -> county.submit(attempt, officer))
                .isInstanceOf(IllegalStateException.class);
        assertThat(county.isRunning(attempt)).isTrue();

        assertThat(county.submit(attempt, officer).answered()).isEqualTo(1);
    }

    /** One attempt that cannot end does not keep the others from ending. */
    @Test
    void handsInTheOthersWhenOneOverdueAttemptFails() {
        var second = county.anOfficer();
        county.register(round, second);
        var broken = county.start(round, officer);
        var sound = county.start(round, second);
        portal.clock().advance(Duration.ofHours(2));
        portal.get(BrokenHandIns.class).failOnce(broken);

        county.submitOverdue();
        assertThat(county.isRunning(sound)).isFalse();
        assertThat(county.isRunning(broken)).isTrue();
        county.submitOverdue();
        assertThat(county.isRunning(broken)).isFalse();
    }

    /** EXAM-18, SEC-23: somebody else's attempt does not exist. */
    @Test
    void hidesAttemptsFromEverybodyElse() {
        var attempt = county.start(round, officer);
        var other = county.officer(county.anOfficer());
        assertThatThrownBy(() -> other.call(() -> portal.get(AttemptQueries.class).view(attempt)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> other.call(() -> portal.get(AttemptQueries.class).paperFor(attempt)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.call(() -> portal.get(SubmitAttempt.class).submit(attempt)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> other.call(() -> portal.get(CandidateQueries.class).briefing(round)))
                .isInstanceOf(NotFoundException.class);
    }

    /** EXAM-12: what the home page and the briefing say at each hour. */
    @Test
    void tellsTheCandidateWhereThingsStand() {
        assertThat(standing()).isEqualTo(CandidateStanding.MAY_BEGIN);
        var absent = county.anOfficer();
        county.register(round, absent);
        var attempt = county.start(round, officer);
        assertThat(standing()).isEqualTo(CandidateStanding.SITTING);
        county.submit(attempt, officer);
        assertThat(standing()).isEqualTo(CandidateStanding.SUBMITTED);
        portal.clock().advance(Duration.ofMinutes(30));
        assertThat(standingOf(absent)).isEqualTo(CandidateStanding.ENTRY_CLOSED);
        portal.clock().advance(Duration.ofMinutes(90));
        assertThat(standingOf(absent)).isEqualTo(CandidateStanding.ABSENT);
        county.mark(round);
        assertThat(ownRound().score()).as("a mark is no result yet").isEmpty();
        county.check(round);
        county.publish(round);
        assertThat(standing()).isEqualTo(CandidateStanding.PUBLISHED);
        assertThat(ownRound().score()).isPresent();
        assertThat(ownRound().isPassed()).isFalse();
        assertThat(standingOf(absent)).isEqualTo(CandidateStanding.ABSENT);
        var briefing =
                county.officer(officer)
                        .call(() -> portal.get(CandidateQueries.class).briefing(round));
        assertThat(briefing.maskedIdNumber()).contains("********");
        assertThat(briefing.passMarks()).isEqualTo(6);
        assertThat(briefing.attemptReference()).contains(attempt);
    }

    private CandidateStanding standing() {
        return standingOf(officer);
    }

    private CandidateStanding standingOf(Officer candidate) {
        return county.officer(candidate)
                .call(() -> portal.get(CandidateQueries.class).briefing(round))
                .standing();
    }

    private OwnRoundRow ownRound() {
        return county.officer(officer)
                .call(() -> portal.get(CandidateQueries.class).ownRounds())
                .get(0);
    }

    private static <T> List<Future<T>> atOnce(Callable<T> act)
            throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(2);
        Callable<T> both =
                () -> {
                    together.await();
                    return act.call();
                };
        var threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(List.of(both, both));
        } finally {
            threads.shutdown();
        }
    }
}
