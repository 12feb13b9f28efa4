package cn.zhizheng.exam.delivery;

import cn.zhizheng.exam.delivery.Order.SaveOrder;
import cn.zhizheng.exam.delivery.Order.SheetOrder;
import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one author of all live sheets. Takes what waits, writes it as one batch, commits, and only
 * then lets the requests be answered. Because nobody else writes, a sheet needs no lock, and what
 * stands in the queue before a hand-in is durable before the hand-in reads the sheet.
 */
final class AnswerWriter implements Runnable {

    private static final Logger LOG = Logger.getLogger(AnswerWriter.class.getName());
    private static final int QUEUE_LENGTH = 20_000;
    private static final int MOST_AT_ONCE = 500;
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final Duration HOUSEKEEPING = Duration.ofMinutes(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(20); // REL-26

    private final BlockingQueue<Order> queue = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    private final Thread thread = new Thread(this, "answer-writer");
    private final AnswerLog log;
    private final LiveSheets sheets;
    private final Clock clock;
    private final Executor replies;

    private AnswerLog.Appender appender;
    private Instant tidiedAt = Instant.MIN;
    private boolean failing;
    private volatile boolean stopping;

    /** An order, what its reply will say, and nothing yet that is durable. */
    private record Decision(
            SaveOrder order, Outcome outcome, List<Save> stored, List<Save> conflicting) {

        static Decision refuse(SaveOrder order, Outcome why) {
            return new Decision(order, why, List.of(), List.of());
        }
    }

    /**
     * @param replies runs the replies to the requests, so that the writer need not wait for them
     */
    AnswerWriter(AnswerLog log, LiveSheets sheets, Clock clock, Executor replies) {
        this.log = log;
        this.sheets = sheets;
        this.clock = clock;
        this.replies = replies;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes nothing more, finishes what waits, then ends. */
    void stop() {
        stopping = true;
        try {
            thread.join(LAST_WORK.toMillis());
            for (var left = queue.poll(); left != null; left = queue.poll()) {
                if (left instanceof SaveOrder save) {
                    refuse(save);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @return false if the queue is full or the portal stops; then nothing was queued
     */
    boolean offer(SaveOrder order) {
        return !stopping && queue.offer(order);
    }

    /**
     * @param patience how long to wait for room in the queue
     * @return false if there was none or the portal stops; otherwise the order will be answered
     */
    boolean offer(SheetOrder<?> order, Duration patience) throws InterruptedException {
        return !stopping && queue.offer(order, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        var waiting = new ArrayList<Order>(MOST_AT_ONCE);
        while (!stopping || !queue.isEmpty()) {
            if (await(waiting)) {
                handle(waiting);
                waiting.clear();
            } else {
                giveConnectionBack();
            }
            tidy();
        }
        giveConnectionBack();
    }

    private boolean await(List<Order> waiting) {
        try {
            var first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            if (first == null) {
                return false;
            }
            waiting.add(first);
            queue.drainTo(waiting, MOST_AT_ONCE - 1);
            return true;
        } catch (InterruptedException interrupted) {
            stopping = true;
            return false;
        }
    }

    private void handle(List<Order> orders) {
        var together = new ArrayList<SaveOrder>(orders.size());
        for (var order : orders) {
            if (order instanceof SaveOrder save) {
                together.add(save);
            } else if (order instanceof SheetOrder<?> question) {
                if (together.stream().anyMatch(save -> save.sheet() == order.sheet())) {
                    settle(together);
                    together.clear();
                }
                answer(question);
            }
        }
        settle(together);
    }

    private void answer(SheetOrder<?> order) {
        try {
            restoreTrust(order.sheet());
            order.ask();
        } catch (SQLException | RuntimeException failed) {
            note(failed);
            order.answer().completeExceptionally(failed);
        }
    }

    private void settle(List<SaveOrder> orders) {
        try {
            write(orders);
        } catch (SQLException | RuntimeException | Error failed) {
            if (failed instanceof SQLException wrong && isFaultOfOneRow(wrong)) {
                LOG.log(Level.FINE, "a row was refused; now request by request", failed);
                orders.forEach(this::settleAlone);
            } else {
                note(failed);
                orders.forEach(this::refuse);
                giveConnectionBack();
            }
        }
    }

    /** A row that an earlier commit of unknown outcome did write is recognised here. */
    private void settleAlone(SaveOrder order) {
        try {
            order.sheet().distrust();
            write(List.of(order));
        } catch (SQLException | RuntimeException failed) {
            note(failed);
            refuse(order);
        }
    }

    private void refuse(SaveOrder order) {
        order.sheet().distrust();
        reply(Decision.refuse(order, Outcome.NOT_STORED), clock.instant());
    }

    private void write(List<SaveOrder> orders) throws SQLException {
        var rows = new ArrayList<AnswerLog.Row>(orders.size());
        var decisions = new ArrayList<Decision>(orders.size());
        for (var order : orders) {
            decisions.add(decide(order, rows));
        }
        if (!rows.isEmpty()) {
            appender().append(rows);
            failing = false;
        }
        var now = clock.instant();
        decisions.forEach(decision -> reply(decision, now));
    }

    private Decision decide(SaveOrder order, List<AnswerLog.Row> rows) throws SQLException {
        var sheet = order.sheet();
        var refusal = sheet.refusalOf(order.saves(), order.receivedAt());
        if (refusal.isPresent()) {
            return Decision.refuse(order, refusal.get());
        }
        if (sheet.isFull()) {
            return Decision.refuse(order, Outcome.TOO_MANY_CHANGES);
        }
        restoreTrust(sheet);
        var stored = new ArrayList<Save>(order.saves().size());
        var conflicting = new ArrayList<Save>(0);
        for (var save : order.saves()) {
            switch (sheet.relationOf(save)) {
                case NEW -> {
                    sheet.enter(save);
                    rows.add(new AnswerLog.Row(sheet.attempt().id(), save, order.receivedAt()));
                    stored.add(save);
                }
                case KNOWN -> stored.add(save);
                case CONFLICTING -> conflicting.add(save);
            }
        }
        var outcome = conflicting.isEmpty() ? Outcome.STORED : Outcome.CONFLICTING;
        return new Decision(order, outcome, stored, conflicting);
    }

    private void reply(Decision decision, Instant now) {
        var order = decision.order();
        var reply =
                new SaveReply(
                        decision.outcome(),
                        order.sheet().attempt().reference(),
                        decision.stored(),
                        decision.conflicting(),
                        now,
                        order.sheet().remaining(now));
        replies.execute(() -> order.reply().accept(reply));
    }

    private void restoreTrust(LiveSheet sheet) throws SQLException {
        if (!sheet.isTrusted()) {
            sheet.replaceBy(appender().saves(sheet.attempt().id()));
        }
    }

    private AnswerLog.Appender appender() throws SQLException {
        if (appender == null) {
            appender = log.appender();
        }
        return appender;
    }

    private void giveConnectionBack() {
        if (appender != null) {
            try {
                appender.close();
            } catch (SQLException broken) {
                LOG.log(Level.FINE, "the connection was broken already", broken);
            }
            appender = null;
        }
    }

    private void tidy() {
        var now = clock.instant();
        if (tidiedAt.plus(HOUSEKEEPING).isBefore(now)) {
            sheets.dropOver(now);
            tidiedAt = now;
        }
    }

    /** The first of a series only: a database that is away would fill the disk with its traces. */
    private void note(Throwable failed) {
        if (!failing) {
            LOG.log(Level.SEVERE, "answers cannot be stored; none was acknowledged", failed);
        }
        failing = true;
    }

    /** SQL states 22 (data) and 23 (constraint) are about a row, all others about everybody. */
    private static boolean isFaultOfOneRow(SQLException failed) {
        for (var each : failed) {
            if (each instanceof SQLException wrong
                    && wrong.getSQLState() != null
                    && wrong.getSQLState().matches("2[23].*")) {
                return true;
            }
        }
        return false;
    }
}
