package cn.zhizheng.exam.delivery;

import static cn.zhizheng.exam.domain.Attempt.GRACE;

import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One attempt while it is being sat: every save it ever got, in memory. Its life: loaded from the
 * log at the first touch; written to by the writer thread alone; closed at hand-in; dropped when
 * the deadline is long past. When a commit's outcome is unknown it is distrusted and read again
 * before the next use.
 */
final class LiveSheet {

    /**
     * Far above two saves a second for the longest exam (SEC-55); no page gets there by clicking.
     */
    static final int MOST_CHANGES = 50_000;

    private static final Comparator<Key> BY_QUESTION_AND_AGE =
            Comparator.comparingInt(Key::questionNo).thenComparingInt(Key::clientSeq);

    private final Attempt attempt;
    private final NavigableMap<Key, String> saves = new TreeMap<>(BY_QUESTION_AND_AGE);
    private boolean trusted = true;
    // Written by the writer thread, read by all.
    private volatile int closers;
    private volatile boolean expired;

    private record Key(int questionNo, int clientSeq) {}

    /** What the attempt's own row says; it does not change while it is being sat. */
    record Attempt(
            long id, String reference, boolean inProgress, Instant deadline, int questionCount) {}

    /** How a save relates to what the sheet already has. */
    enum Relation {
        NEW,
        KNOWN,
        CONFLICTING
    }

    LiveSheet(Attempt attempt, List<Save> logged) {
        this.attempt = attempt;
        logged.forEach(this::enter);
    }

    Attempt attempt() {
        return attempt;
    }

    boolean isLate(Instant received) {
        return expired || received.isAfter(attempt.deadline().plus(GRACE));
    }

    /** Why these saves cannot be taken; asked at the door, and again when their turn comes. */
    Optional<Outcome> refusalOf(List<Save> arrived, Instant received) {
        if (!attempt.inProgress() || closers > 0) {
            return Optional.of(Outcome.HANDED_IN);
        }
        if (isLate(received)) {
            return Optional.of(Outcome.DEADLINE_PASSED);
        }
        if (arrived.stream().anyMatch(save -> save.questionNo() > attempt.questionCount())) {
            return Optional.of(Outcome.UNKNOWN_QUESTION);
        }
        return Optional.empty();
    }

    boolean isFull() {
        return saves.size() >= MOST_CHANGES;
    }

    Duration remaining(Instant now) {
        var left = Duration.between(now, attempt.deadline());
        return left.isNegative() ? Duration.ZERO : left;
    }

    Relation relationOf(Save save) {
        var earlier = saves.get(keyOf(save));
        if (earlier == null) {
            return Relation.NEW;
        }
        return earlier.equals(save.answer()) ? Relation.KNOWN : Relation.CONFLICTING;
    }

    void enter(Save save) {
        saves.put(keyOf(save), save.answer());
    }

    /** Two hand-ins at once each close; the sheet opens again only if both failed. */
    void close() {
        closers++;
    }

    void reopen() {
        closers = Math.max(0, closers - 1);
    }

    /** No longer the attempt's sheet: whoever still holds it cannot write any more. */
    void expire() {
        expired = true;
    }

    void distrust() {
        trusted = false;
    }

    boolean isTrusted() {
        return trusted;
    }

    void replaceBy(List<Save> logged) {
        saves.clear();
        logged.forEach(this::enter);
        trusted = true;
    }

    /** The newest save of every question that has one, in the order of the questions. */
    List<Save> newest() {
        return saves.entrySet().stream()
                .filter(save -> save.getKey().equals(newestKey(save.getKey().questionNo())))
                .map(LiveSheet::saveOf)
                .toList();
    }

    private Key newestKey(int questionNo) {
        return saves.floorKey(new Key(questionNo, Integer.MAX_VALUE));
    }

    private static Key keyOf(Save save) {
        return new Key(save.questionNo(), save.clientSeq());
    }

    private static Save saveOf(Map.Entry<Key, String> save) {
        return new Save(save.getKey().questionNo(), save.getKey().clientSeq(), save.getValue());
    }
}
