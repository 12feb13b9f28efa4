package cn.zhizheng.exam.delivery;

import static cn.zhizheng.exam.delivery.Desks.DEADLINE;
import static cn.zhizheng.exam.delivery.Desks.save;
import static cn.zhizheng.exam.delivery.Desks.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.delivery.AnswerDesk.SavedAnswer;
import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnswerDeskIT {

    private static final String[] ANSWERS = {"A", "B", "C", "D", "AC", "ABD", ""};

    private final TestDatabase database;
    private Desks desks;
    private AnswerDesk desk;
    private long attempt;

    AnswerDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws SQLException {
        desks = new Desks(database);
        desk = desks.desk();
        attempt = desks.attempt();
    }

    @AfterEach
    void shut() {
        desks.close();
    }

    /** REL-02: whatever order the network makes of them. */
    @Test
    void tenThousandShuffledRepeatedSavesGiveWhatTheModelGives() throws Exception {
        var random = new Random(11);
        var model = new TreeMap<Integer, String>();
        var saves = new ArrayList<Save>();
        for (var seq = 1; saves.size() < 7_000; seq++) {
            for (var questionNo = 1; questionNo <= Desks.QUESTIONS; questionNo++) {
                var save = new Save(questionNo, seq, ANSWERS[random.nextInt(ANSWERS.length)]);
                saves.add(save);
                model.put(questionNo, save.answer());
            }
        }
        var distinct = saves.size();
        while (saves.size() < 10_000) {
            saves.add(saves.get(random.nextInt(distinct)));
        }
        Collections.shuffle(saves, random);

        var replies = sendFromThreads(saves, 8);

        assertThat(replies).extracting(SaveReply::outcome).containsOnly(Outcome.STORED);
        assertThat(desk.peek(attempt)).isEqualTo(new AnswerSheet(model));
        assertThat(desks.rows(attempt)).isEqualTo(distinct);
        assertThat(desks.desk().peek(attempt)).isEqualTo(new AnswerSheet(model));
    }

    @Test
    void storesOneKeyOnceAndAnswersItAlike() throws Exception {
        var first = send(desk, attempt, new Save(3, 1, "B")).join();
        var second = send(desk, attempt, new Save(3, 1, "B")).join();

        assertThat(second).isEqualTo(first);
        assertThat(first.stored()).containsExactly(new Save(3, 1, "B"));
        assertThat(first.remaining()).isEqualTo(Duration.ofHours(1));
        assertThat(desks.rows(attempt)).isEqualTo(1);
    }

    /** REL-02. */
    @Test
    void refusesAnotherAnswerUnderATakenKey() throws Exception {
        save(desk, attempt, 3, 1, "B");
        var reply = send(desk, attempt, new Save(3, 1, "C"), new Save(4, 1, "D")).join();

        assertThat(reply.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(reply.conflicting()).containsExactly(new Save(3, 1, "C"));
        assertThat(reply.stored()).containsExactly(new Save(4, 1, "D"));
        assertThat(desk.peek(attempt).compact()).isEqualTo("3:B;4:D");
    }

    @Test
    void keepsTheNewerAnswerWhenTheOlderComesLate() {
        assertThat(save(desk, attempt, 3, 9, "B")).isEqualTo(Outcome.STORED);
        assertThat(save(desk, attempt, 3, 4, "A")).isEqualTo(Outcome.STORED);

        assertThat(desk.peek(attempt).answer(3)).isEqualTo("B");
        assertThat(desk.saved(attempt)).containsEntry(3, new SavedAnswer(9, "B"));
    }

    @Test
    void remembersAnAnswerThatWasTakenBack() {
        save(desk, attempt, 3, 1, "B");
        save(desk, attempt, 3, 2, "");

        assertThat(desk.peek(attempt)).isEqualTo(AnswerSheet.BLANK);
        assertThat(desk.saved(attempt)).containsEntry(3, new SavedAnswer(2, ""));
    }

    @Test
    void goesOnAfterARestart() {
        save(desk, attempt, 3, 1, "B");
        var next = desks.desk();

        assertThat(next.peek(attempt).compact()).isEqualTo("3:B");
        assertThat(save(next, attempt, 3, 1, "B")).isEqualTo(Outcome.STORED);
        assertThat(save(next, attempt, 3, 1, "A")).isEqualTo(Outcome.CONFLICTING);
        assertThat(save(next, attempt, 3, 2, "A")).isEqualTo(Outcome.STORED);
    }

    /** I7: the deadline, and ten seconds for what was under way. */
    @ParameterizedTest
    @CsvSource({
        "-1, STORED",
        "0, STORED",
        "10000, STORED",
        "10001, DEADLINE_PASSED",
        "600000, DEADLINE_PASSED"
    })
    void takesAnswersUntilTheGraceIsOver(long millisAfterDeadline, Outcome expected) {
        desks.set(DEADLINE.plusMillis(millisAfterDeadline));
        assertThat(save(desk, attempt, 1, 1, "A")).isEqualTo(expected);
    }

    @Test
    void neverTellsANegativeRemainder() {
        desks.set(DEADLINE.plusSeconds(5));
        assertThat(send(desk, attempt, new Save(1, 1, "A")).join().remaining()).isZero();
    }

    @Test
    void refusesWhatBelongsToNoAttemptAndNoQuestion() throws Exception {
        assertThat(save(desk, 999, 1, 1, "A")).isEqualTo(Outcome.UNKNOWN_ATTEMPT);
        assertThat(save(desk, attempt, Desks.QUESTIONS + 1, 1, "A"))
                .isEqualTo(Outcome.UNKNOWN_QUESTION);
        assertThat(save(desk, desks.attempt("SUBMITTED"), 1, 1, "A")).isEqualTo(Outcome.HANDED_IN);
        assertThatThrownBy(() -> desk.peek(999)).isInstanceOf(NotFoundException.class);
    }

    /** EXM-05: what was acknowledged is on the sheet, what is not on the sheet was refused. */
    @Test
    void closesBetweenTwoSavesHoweverManyAreUnderWay() throws Exception {
        for (var round = 0; round < 20; round++) {
            var closing = desks.attempt();
            var replies = Collections.synchronizedList(new ArrayList<SaveReply>());
            var halfway = new CountDownLatch(40);
            // Replies come on a thread of their own, after the commit: they have to be awaited.
            var answered = new CountDownLatch(80);
            var senders = Executors.newFixedThreadPool(4);
            for (var sender = 0; sender < 4; sender++) {
                var first = sender * 20 + 1;
                senders.execute(
                        () -> {
                            for (var questionNo = first; questionNo < first + 20; questionNo++) {
                                desk.save(
                                        closing,
                                        List.of(new Save(questionNo, 1, "A")),
                                        reply -> {
                                            replies.add(reply);
                                            answered.countDown();
                                        });
                                halfway.countDown();
                            }
                        });
            }
            halfway.await();
            var sheet = desk.close(closing);
            senders.shutdown();
            assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(desk.close(closing)).isEqualTo(sheet);
            assertThat(save(desk, closing, 85, 1, "B")).isEqualTo(Outcome.HANDED_IN);

            var acknowledged = new HashSet<Integer>();
            replies.forEach(
                    reply -> reply.stored().forEach(save -> acknowledged.add(save.questionNo())));
            assertThat(replies)
                    .extracting(SaveReply::outcome)
                    .isSubsetOf(Outcome.STORED, Outcome.HANDED_IN);
            assertThat(sheet.answers().keySet()).isEqualTo(acknowledged);
            assertThat(desks.rows(closing)).isEqualTo(sheet.answeredCount());
        }
    }

    @Test
    void opensAgainOnlyWhenEveryHandInFailed() {
        desk.close(attempt);
        desk.close(attempt);
        desk.reopen(attempt);
        assertThat(save(desk, attempt, 1, 1, "A")).isEqualTo(Outcome.HANDED_IN);

        desk.reopen(attempt);
        assertThat(save(desk, attempt, 1, 1, "A")).isEqualTo(Outcome.STORED);
    }

    @Test
    void storesTheOthersWhenOneRowIsRefusedByTheDatabase() throws Exception {
        var others = List.of(desks.attempt(), desks.attempt(), desks.attempt());
        List<CompletableFuture<SaveReply>> replies = new ArrayList<>();
        CompletableFuture<SaveReply> bad;
        try (var held = hold()) {
            replies.add(send(desk, others.get(0), new Save(1, 1, "A")));
            bad = send(desk, attempt, new Save(1, 1, "XYZ"));
            replies.add(send(desk, others.get(1), new Save(1, 1, "A")));
            replies.add(send(desk, others.get(2), new Save(1, 1, "A")));
        }

        assertThat(bad.join().outcome()).isEqualTo(Outcome.NOT_STORED);
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.join().outcome()).isEqualTo(Outcome.STORED));
        for (var other : others) {
            assertThat(desks.rows(other)).isEqualTo(1);
        }
        assertThat(desk.peek(attempt)).isEqualTo(AnswerSheet.BLANK);
        assertThat(save(desk, attempt, 1, 2, "B")).isEqualTo(Outcome.STORED);
    }

    /** The commit went through, its confirmation did not. */
    @Test
    void recognisesASaveWhoseOutcomeWasUnknown() throws Exception {
        save(desk, attempt, 1, 1, "A");
        desks.dataSource()
                .onCommit(
                        connection -> {
                            connection.commit();
                            throw new SQLException("the line broke", "08006");
                        });
        assertThat(save(desk, attempt, 1, 2, "B")).isEqualTo(Outcome.NOT_STORED);
        desks.dataSource().heal();

        assertThat(desk.peek(attempt).answer(1)).isEqualTo("B");
        assertThat(save(desk, attempt, 1, 2, "B")).isEqualTo(Outcome.STORED);
        assertThat(save(desk, attempt, 1, 2, "C")).isEqualTo(Outcome.CONFLICTING);
        assertThat(desks.rows(attempt)).isEqualTo(2);
    }

    /** Written by somebody else than this desk, so that only the database knows. */
    @Test
    void takesARowThatIsThereAlreadyAsTheStoredOne() throws Exception {
        assertThat(desk.peek(attempt)).isEqualTo(AnswerSheet.BLANK);
        desks.run(
                "insert into exam_answer_event values ("
                        + attempt
                        + ", 1, 1, 'A', current_timestamp)");

        assertThat(save(desk, attempt, 1, 1, "A")).isEqualTo(Outcome.STORED);
        assertThat(save(desk, attempt, 1, 1, "B")).isEqualTo(Outcome.CONFLICTING);
        assertThat(desks.rows(attempt)).isEqualTo(1);
    }

    @Test
    void acknowledgesNothingWhileTheDatabaseIsAway() throws Exception {
        save(desk, attempt, 1, 1, "A");
        desks.dataSource()
                .onCommit(
                        connection -> {
                            connection.rollback();
                            throw new SQLException("no space left", "XSLA1");
                        });
        assertThat(save(desk, attempt, 2, 1, "B")).isEqualTo(Outcome.NOT_STORED);
        assertThatThrownBy(() -> desk.close(attempt)).isInstanceOf(IllegalStateException.class);
        desks.dataSource().heal();

        assertThat(desk.peek(attempt).compact()).isEqualTo("1:A");
        assertThat(save(desk, attempt, 2, 1, "B")).isEqualTo(Outcome.STORED);
        assertThat(desks.rows(attempt)).isEqualTo(2);
    }

    @Test
    void saysSoWhenItCannotTakeMore() throws Exception {
        var outcomes = Collections.synchronizedList(new ArrayList<Outcome>());
        try (var held = hold()) {
            for (var seq = 1; seq <= 25_000; seq++) {
                desk.save(
                        attempt,
                        List.of(new Save(2, seq, "A")),
                        reply -> outcomes.add(reply.outcome()));
            }
            assertThat(outcomes).containsOnly(Outcome.BUSY).hasSizeGreaterThan(4_000);
        }
        var refused = outcomes.size();
        assertThat(desk.saved(attempt).get(2).clientSeq()).isEqualTo(25_000 - refused);
    }

    @Test
    void finishesWhatWaitsBeforeItStops() throws Exception {
        List<CompletableFuture<SaveReply>> replies = new ArrayList<>();
        for (var questionNo = 1; questionNo <= 85; questionNo++) {
            replies.add(send(desk, attempt, new Save(questionNo, 1, "A")));
        }
        desk.shut();

        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.join().outcome()).isEqualTo(Outcome.STORED));
        assertThat(save(desk, attempt, 1, 2, "B")).isEqualTo(Outcome.BUSY);
        assertThat(desks.rows(attempt)).isEqualTo(85);
    }

    private List<SaveReply> sendFromThreads(List<Save> saves, int threads) throws Exception {
        var senders = Executors.newFixedThreadPool(threads);
        List<CompletableFuture<SaveReply>> replies =
                Collections.synchronizedList(new ArrayList<>());
        for (var sender = 0; sender < threads; sender++) {
            var first = sender;
            senders.execute(
                    () -> {
                        for (var i = first; i < saves.size(); i += threads) {
                            replies.add(send(desk, attempt, saves.get(i)));
                        }
                    });
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return replies.stream().map(CompletableFuture::join).toList();
    }

    /** Holds the writer inside a commit, so that what is sent meanwhile becomes one batch. */
    private AutoCloseable hold() throws Exception {
        var inside = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        desks.dataSource()
                .onCommit(
                        connection -> {
                            inside.countDown();
                            try {
                                release.await();
                            } catch (InterruptedException interrupted) {
                                Thread.currentThread().interrupt();
                            }
                            connection.commit();
                        });
        send(desk, desks.attempt(), new Save(1, 1, "A"));
        inside.await();
        return () -> {
            desks.dataSource().heal();
            release.countDown();
        };
    }
}
