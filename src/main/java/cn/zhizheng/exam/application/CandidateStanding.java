package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.RoundStatus;
import java.time.Instant;
import java.util.Optional;

/** Where a registered candidate stands with a round at a moment. */
public enum CandidateStanding {
    /** The window opens later. */
    NOT_OPEN,
    /** May begin now. */
    MAY_BEGIN,
    /** Has begun and may go on. */
    SITTING,
    /** The window is open, but nobody may begin any more. */
    ENTRY_CLOSED,
    /** Did not come. */
    ABSENT,
    /** Handed in, results not out yet. */
    SUBMITTED,
    /** Results are out. */
    PUBLISHED,
    /** The round was called off. */
    CANCELLED;

    static CandidateStanding of(ExamRound round, Optional<Attempt> attempt, Instant now) {
        if (round.status() == RoundStatus.CANCELLED) {
            return CANCELLED;
        }
        if (attempt.isPresent()) {
            if (attempt.get().isInProgress()) {
                return SITTING;
            }
            return round.isPublished() ? PUBLISHED : SUBMITTED;
        }
        return switch (round.window().phaseAt(now)) {
            case NOT_OPEN -> NOT_OPEN;
            case OPEN -> round.window().acceptsEntryAt(now) ? MAY_BEGIN : ENTRY_CLOSED;
            case CLOSED -> ABSENT;
        };
    }
}
