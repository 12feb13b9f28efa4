package cn.zhizheng.exam.application;

import static cn.zhizheng.platform.security.Permission.READ_AUDIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.audit.application.AuditQueries;
import cn.zhizheng.exam.ExamResults;
import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.PassedExam;
import cn.zhizheng.exam.application.ExamCounty.Officer;
import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.Outcome;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.notification.Messages;
import cn.zhizheng.platform.InvalidTransitionException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A round from its draft to its published results. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ExamRoundIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestPortal portal;
    private final ExamCounty county;

    ExamRoundIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new ExamCounty(portal);
    }

    @Test
    void goesFromTheDraftToThePublishedResult() {
        var good = county.anOfficer();
        var weak = county.anOfficer();
        var absent = county.anOfficer();
        var round = county.drafted(county.plan(county.window(), Blueprint.USUAL));
        county.announce(round);
        assertThat(county.register(round, good, weak, absent)).isEqualTo(3);

        var best = county.start(round, good);
        county.answer(best, rightAnswers(best));
        var worst = county.start(round, weak);
        var receipt = county.submit(best, good);
        assertThat(receipt.answered()).isEqualTo(85);
        portal.clock().advance(Duration.ofHours(2).plusSeconds(10));
        county.submitOverdue();

        var figures = county.view(round).figures();
        assertThat(figures.registered()).isEqualTo(3);
        assertThat(figures.sat()).isEqualTo(2);
        assertThat(figures.absent()).isEqualTo(1);
        assertThat(figures.submitted()).isEqualTo(2);
        assertThat(figures.inProgress()).isZero();

        county.mark(round);
        assertThat(passOf(good)).as("marked is not published (EXM-22)").isEmpty();
        county.check(round);
        assertThat(passOf(good)).as("checked is not published").isEmpty();
        assertNoResult(good, best);
        portal.clock().advance(Duration.ofMinutes(1));
        county.publish(round);

        assertThat(passOf(good)).contains(new PassedExam("公共法律知识考试", best, 100, 100, TODAY));
        assertThat(passOf(weak)).isEmpty();
        assertThat(county.view(round).figures().passRate().orElseThrow())
                .isEqualByComparingTo("50.0");
        assertThat(county.view(round).row().status()).isEqualTo(RoundStatus.PUBLISHED);
        var result = result(good, best);
        assertThat(result.isPassed()).isTrue();
        assertThat(result.notRight()).isZero();
        var poor = result(weak, worst);
        assertThat(poor.score().earned()).isZero();
        assertThat(poor.questions()).allMatch(each -> each.outcome() == Outcome.UNANSWERED);
        assertNoResult(weak, best);
        assertThat(told(good))
                .containsExactly("exam:notice.results-published /exam/result.xhtml?ref=" + best);
        assertThat(told(absent)).isEmpty();
    }

    /** EXAM-16: what the candidate reads is what the bank says of the very version asked. */
    @Test
    void showsTheRightAnswerWithLawArticleAndExplanationAfterPublishing() {
        var officer = county.anOfficer();
        var round = county.anOpenRound(officer);
        var attempt = county.start(round, officer);
        var right = rightAnswers(attempt);
        county.answer(attempt, Map.of(1, right.get(1), 2, wrongLetter(right.get(2))));
        county.submit(attempt, officer);
        portal.clock().advance(Duration.ofHours(2));
        county.mark(round);
        county.check(round);
        county.publish(round);

        var result = result(officer, attempt);

        assertThat(result.score().available()).isEqualTo(10);
        assertThat(result.score().earned()).isEqualTo(1);
        assertThat(result.questions().get(0).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(result.questions().get(1).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.questions().get(2).outcome()).isEqualTo(Outcome.UNANSWERED);
        assertThat(result.questions())
                .allSatisfy(
                        question -> {
                            assertThat(question.law()).isNotBlank();
                            assertThat(question.articles()).isNotEmpty();
                            assertThat(question.explanation()).isNotBlank();
                            assertThat(question.options()).anyMatch(each -> each.right());
                        });
        assertThat(result.questions().get(0).options())
                .allMatch(option -> option.chosen() == option.right());
    }

    /** EXM-22: no step can be jumped. */
    @Test
    void refusesEveryStepOutOfOrder() {
        var officer = county.anOfficer();
        var round = county.drafted(county.plan(county.window(), ExamCounty.SMALL));
        assertThatThrownBy(() -> county.register(round, officer))
                .hasMessageContaining("error.exam.round-not-announced");
        assertThatThrownBy(() -> county.check(round))
                .isInstanceOf(InvalidTransitionException.class);
        assertThatThrownBy(() -> county.publish(round))
                .isInstanceOf(InvalidTransitionException.class);
        county.announce(round);
        assertThatThrownBy(() -> county.announce(round))
                .isInstanceOf(InvalidTransitionException.class);
        assertThatThrownBy(() -> county.mark(round))
                .hasMessageContaining("error.exam.window-still-open");
        portal.clock().advance(Duration.ofHours(2));
        assertThatThrownBy(() -> county.publish(round))
                .isInstanceOf(InvalidTransitionException.class);
        county.mark(round);
        assertThatThrownBy(() -> county.mark(round)).isInstanceOf(InvalidTransitionException.class);
        assertThatThrownBy(() -> county.publish(round))
                .isInstanceOf(InvalidTransitionException.class);
        county.check(round);
        county.publish(round);
        assertThat(county.view(round).figures().passRate()).as("nobody sat").isEmpty();
    }

    /** EXAM-13: nobody who may still hand in is marked. */
    @Test
    void waitsWithTheMarkingForWhoeverIsStillSitting() {
        var officer = county.anOfficer();
        var round = county.anOpenRound(officer);
        county.start(round, officer);
        portal.clock().advance(Duration.ofHours(2));
        assertThatThrownBy(() -> county.mark(round))
                .hasMessageContaining("error.exam.attempts-running [1]");
        assertThat(county.view(round).readyToMark()).isFalse();

        portal.clock().advance(Duration.ofSeconds(10));
        county.submitOverdue();

        assertThat(county.view(round).readyToMark()).isTrue();
        county.mark(round);
    }

    /** EXAM-17. */
    @Test
    void endsEarlyWhenEverybodyWhoCameHasHandedIn() {
        var came = county.anOfficer();
        var late = county.anOfficer();
        var round = county.anOpenRound(came, late);
        var attempt = county.start(round, came);
        assertThatThrownBy(() -> close(round))
                .hasMessageContaining("error.exam.attempts-running [1]");
        county.submit(attempt, came);
        portal.clock().advance(Duration.ofMinutes(10));

        close(round);

        assertThatThrownBy(() -> county.start(round, late))
                .hasMessageContaining("error.exam.window-over");
        assertThat(county.view(round).figures().absent()).isEqualTo(1);
        county.mark(round);
        assertThat(acts(round)).contains("RoundClosedEarly");
    }

    private void close(String round) {
        county.organiser()
                .run(
                        () ->
                                portal.get(CloseRoundEarly.class)
                                        .close(OperationId.fresh(), round, "到场考生均已交卷"));
    }

    /** REL-24: killed after some pages, the next call marks the rest and changes nothing marked. */
    @Test
    void goesOnMarkingWhereItWasInterrupted() {
        var officers = new Officer[] {county.anOfficer(), county.anOfficer()};
        var round = county.anOpenRound(officers);
        var first = county.start(round, officers[0]);
        county.submit(first, officers[0]);
        var second = county.start(round, officers[1]);
        var roundId = county.attempt(first).roundId();
        var earlier = portal.clock().instant();
        assertThat(
                        portal.asNobody()
                                .call(
                                        () ->
                                                portal.get(MarkAttempts.class)
                                                        .markNext(roundId, earlier)))
                .isEqualTo(1);
        county.submit(second, officers[1]);
        portal.clock().advance(Duration.ofHours(2));

        county.mark(round);

        assertThat(county.attempt(first).markedAt()).contains(earlier);
        assertThat(county.attempt(second).markedAt()).contains(portal.clock().instant());
    }

    /**
     * EXAM-15, EXM-20: a mark or a receipt that was touched is found before anything is published.
     */
    @Test
    void refusesToCheckWhatDoesNotComputeTheSameAgain() {
        var officer = county.anOfficer();
        var round = county.anOpenRound(officer);
        var attempt = county.start(round, officer);
        county.submit(attempt, officer);
        portal.clock().advance(Duration.ofHours(2));
        county.mark(round);
        var id = county.attempt(attempt).id();

        county.update("update exam_attempt set earned_marks = 10 where id = " + id);
        assertThatThrownBy(() -> county.check(round))
                .hasMessageContaining("error.exam.recomputation-differs [1]");
        county.update("update exam_attempt set earned_marks = 0, answers = '1:A' where id = " + id);
        assertThatThrownBy(() -> county.check(round))
                .hasMessageContaining("error.exam.recomputation-differs [1]");
        county.update("update exam_attempt set answers = '' where id = " + id);
        county.check(round);

        assertThat(county.view(round).row().status()).isEqualTo(RoundStatus.CHECKED);
    }

    /** SEC-46. */
    @Test
    void leavesARowForEveryAct() {
        var officer = county.anOfficer();
        var round = county.anOpenRound(officer);
        var attempt = county.start(round, officer);
        county.submit(attempt, officer);
        portal.clock().advance(Duration.ofHours(2));
        county.mark(round);
        county.check(round);
        county.publish(round);

        assertThat(acts(round))
                .containsExactly(
                        "ResultsPublished",
                        "ResultsChecked",
                        "RoundMarked",
                        "CandidateRegistered",
                        "RoundAnnounced",
                        "RoundDrafted");
        assertThat(acts(attempt)).containsExactly("AttemptSubmitted", "AttemptStarted");
    }

    private List<String> acts(String subject) {
        return portal
                .asSystem(READ_AUDIT)
                .call(() -> portal.get(AuditQueries.class).newestFirst(subject, 0, 50))
                .stream()
                .filter(row -> row.subject().equals(subject))
                .map(row -> row.act())
                .toList();
    }

    private Optional<PassedExam> passOf(Officer officer) {
        return portal.asNobody()
                .call(
                        () ->
                                portal.get(ExamResults.class)
                                        .latestPass(
                                                officer.id(), PaperKind.GENERAL_LAW, "", TODAY));
    }

    private ResultView result(Officer officer, String attempt) {
        return county.officer(officer).call(() -> portal.get(ResultQueries.class).result(attempt));
    }

    private void assertNoResult(Officer officer, String attempt) {
        assertThatThrownBy(() -> result(officer, attempt)).isInstanceOf(NotFoundException.class);
    }

    private List<String> told(Officer officer) {
        return county.officer(officer).call(() -> portal.get(Messages.class).unread()).stream()
                .map(message -> message.messageKey() + " " + message.link())
                .toList();
    }

    private Map<Integer, String> rightAnswers(String attempt) {
        var paper = county.attempt(attempt).paper();
        var keys =
                portal.asNobody()
                        .call(() -> portal.get(QuestionBank.class).questions(paper.versions()));
        var answers = new HashMap<Integer, String>();
        for (var no = 1; no <= paper.questions(); no++) {
            answers.put(no, keys.get(paper.item(no).question()).key());
        }
        return answers;
    }

    private static String wrongLetter(String right) {
        return right.equals("A") ? "B" : "A";
    }
}
