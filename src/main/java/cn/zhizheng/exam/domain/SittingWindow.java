package cn.zhizheng.exam.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a round may be sat. Half-open: a click at {@code closesAt} is already too late.
 *
 * @param allowed the time one candidate has from the own start
 * @param entryClosesAfter how long after the opening one may still begin; zero means as long as the
 *     window is open (EXM-02)
 */
public record SittingWindow(
        Instant opensAt, Instant closesAt, Duration allowed, Duration entryClosesAfter) {

    public SittingPhase phaseAt(Instant now) {
        if (now.isBefore(opensAt)) {
            return SittingPhase.NOT_OPEN;
        }
        return now.isBefore(closesAt) ? SittingPhase.OPEN : SittingPhase.CLOSED;
    }

    /** The first moment at which nobody may begin any more. */
    public Instant entryClosesAt() {
        var limit = opensAt.plus(entryClosesAfter);
        return entryClosesAfter.isZero() || limit.isAfter(closesAt) ? closesAt : limit;
    }

    public boolean acceptsEntryAt(Instant now) {
        return phaseAt(now) == SittingPhase.OPEN && now.isBefore(entryClosesAt());
    }

    /** A late starter loses time; extra time comes on top of that and is never eaten by it. */
    public Instant deadlineFor(Instant startedAt, Duration extraTime) {
        var ownTime = startedAt.plus(allowed);
        return (ownTime.isBefore(closesAt) ? ownTime : closesAt).plus(extraTime);
    }

    public boolean overlaps(SittingWindow other) {
        return opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
    }
}
