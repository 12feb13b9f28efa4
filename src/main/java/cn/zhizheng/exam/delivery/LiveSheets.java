package cn.zhizheng.exam.delivery;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sheets of all attempts being sat. One attempt never has two. */
final class LiveSheets {

    private static final Duration AFTERLIFE = Duration.ofMinutes(1);

    private final ConcurrentHashMap<Long, LiveSheet> sheets = new ConcurrentHashMap<>();
    private final AnswerLog log;

    LiveSheets(AnswerLog log) {
        this.log = log;
    }

    /**
     * The attempt's sheet, read from the log at the first touch.
     *
     * @return empty if there is no such attempt
     * @throws IllegalStateException if the database does not answer
     */
    Optional<LiveSheet> find(long attemptId) {
        var known = sheets.get(attemptId);
        if (known != null) {
            return Optional.of(known);
        }
        // Loading inside the map's own lock: a second sheet of the same attempt cannot arise.
        return Optional.ofNullable(sheets.computeIfAbsent(attemptId, this::load));
    }

    private LiveSheet load(long attemptId) {
        try {
            return log.find(attemptId).orElse(null);
        } catch (SQLException failed) {
            throw new IllegalStateException("the answer log cannot be read", failed);
        }
    }

    /**
     * Forgets attempts that take no saves any more, because of their deadline. Called by the writer
     * between two batches, so that no row of a forgotten sheet is under way.
     */
    void dropOver(Instant now) {
        sheets.values()
                .removeIf(
                        sheet -> {
                            var over = sheet.isLate(now.minus(AFTERLIFE));
                            if (over) {
                                sheet.expire();
                            }
                            return over;
                        });
    }

    int count() {
        return sheets.size();
    }
}
