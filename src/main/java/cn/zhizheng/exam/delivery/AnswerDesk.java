package cn.zhizheng.exam.delivery;

import cn.zhizheng.exam.delivery.Order.SaveOrder;
import cn.zhizheng.exam.delivery.Order.SheetOrder;
import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import cn.zhizheng.platform.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Where answers are handed over while an exam is being sat, and where the exam asks what was
 * answered. See the package for the whole path.
 */
@ApplicationScoped
public class AnswerDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject DataSource dataSource;
    @Inject Clock clock;

    private ExecutorService replies;
    private LiveSheets sheets;
    private AnswerWriter writer;

    /**
     * The newest answer of one question, as the page needs it to go on.
     *
     * @param clientSeq the page's counter; its next save takes a higher one
     * @param answer letters; empty if it was taken back
     */
    public record SavedAnswer(int clientSeq, String answer) {}

    @PostConstruct
    void open() {
        var log = new AnswerLog(dataSource);
        replies = Executors.newSingleThreadExecutor(AnswerDesk::replyThread);
        sheets = new LiveSheets(log);
        writer = new AnswerWriter(log, sheets, clock, replies);
        writer.start();
    }

    private static Thread replyThread(Runnable work) {
        var thread = new Thread(work, "answer-replies");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void shut() {
        writer.stop();
        replies.shutdown();
    }

    /**
     * Ends the taking of answers for a hand-in: what was queued before becomes durable, everything
     * after is refused (EXM-05). Called before the hand-in's transaction writes anything. Closing
     * twice is allowed and gives the same sheet.
     *
     * @return the final answers
     * @throws NotFoundException if there is no such attempt
     * @throws IllegalStateException if the answers cannot be made durable now; nothing was closed
     */
    public AnswerSheet close(long attemptId) {
        return ask(
                attemptId,
                sheet -> {
                    sheet.close();
                    return answersOf(sheet);
                });
    }

    /** Takes back one {@link #close}, because its hand-in failed. */
    public void reopen(long attemptId) {
        ask(
                attemptId,
                sheet -> {
                    sheet.reopen();
                    return sheet;
                });
    }

    /**
     * What is durable now.
     *
     * @throws NotFoundException if there is no such attempt
     */
    public AnswerSheet peek(long attemptId) {
        return ask(attemptId, AnswerDesk::answersOf);
    }

    /**
     * The newest save of every question that has one, with the page's counters.
     *
     * @throws NotFoundException if there is no such attempt
     */
    public SortedMap<Integer, SavedAnswer> saved(long attemptId) {
        var saved = new TreeMap<Integer, SavedAnswer>();
        for (var save : ask(attemptId, LiveSheet::newest)) {
            saved.put(save.questionNo(), new SavedAnswer(save.clientSeq(), save.answer()));
        }
        return saved;
    }

    /**
     * Takes the saves of one request.
     *
     * @param reply called exactly once: at once if the saves are refused, after the commit
     *     otherwise
     */
    void save(long attemptId, List<Save> saves, Consumer<SaveReply> reply) {
        var receivedAt = clock.instant();
        var found = sheets.find(attemptId);
        if (found.isEmpty()) {
            reply.accept(
                    new SaveReply(
                            Outcome.UNKNOWN_ATTEMPT,
                            "",
                            List.of(),
                            List.of(),
                            receivedAt,
                            Duration.ZERO));
            return;
        }
        var sheet = found.get();
        var order = new SaveOrder(sheet, saves, receivedAt, reply);
        var refusal = sheet.refusalOf(saves, receivedAt);
        if (refusal.isPresent()) {
            reply.accept(SaveReply.refusal(refusal.get(), sheet, receivedAt));
        } else if (!writer.offer(order)) {
            reply.accept(SaveReply.refusal(Outcome.BUSY, sheet, receivedAt));
        }
    }

    private static AnswerSheet answersOf(LiveSheet sheet) {
        var answers = new TreeMap<Integer, String>();
        sheet.newest().forEach(save -> answers.put(save.questionNo(), save.answer()));
        return new AnswerSheet(answers);
    }

    private <T> T ask(long attemptId, Function<LiveSheet, T> question) {
        var sheet = sheets.find(attemptId).orElseThrow(() -> new NotFoundException("attempt"));
        var order = new SheetOrder<>(sheet, question, new CompletableFuture<>());
        try {
            if (!writer.offer(order, PATIENCE)) {
                throw new IllegalStateException("the writer of answers has stopped or is stuck");
            }
            return order.answer().get(PATIENCE.toSeconds() * 4, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answers were written", interrupted);
        } catch (ExecutionException | TimeoutException unwritten) {
            throw new IllegalStateException("answers cannot be written now", unwritten);
        }
    }
}
