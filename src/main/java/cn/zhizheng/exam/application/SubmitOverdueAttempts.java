package cn.zhizheng.exam.application;

import cn.zhizheng.exam.delivery.AnswerDesk;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands in what the server has of every attempt whose time is over (EXM-04). Each in a transaction
 * of its own: killed in the middle, the next run goes on; run twice at once, each attempt still
 * ends once (REL-17).
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@RequiresPermission(Permission.ORGANISE_EXAM)
public class SubmitOverdueAttempts {

    private static final Logger LOG = Logger.getLogger(SubmitOverdueAttempts.class.getName());
    private static final int PAGE = 200;

    @Inject AttemptRepository attempts;
    @Inject AnswerDesk desk;
    @Inject RecordSubmission recordSubmission;
    @Inject Clock clock;

    /**
     * @return how many were handed in
     */
    public int submit() {
        var now = clock.instant();
        var handedIn = 0;
        var page = pageAfter(0, now);
        while (!page.isEmpty()) {
            for (var attemptId : page) {
                handedIn += handIn(attemptId, now) ? 1 : 0;
            }
            page = pageAfter(page.get(page.size() - 1), now);
        }
        return handedIn;
    }

    private List<Long> pageAfter(long attemptId, Instant now) {
        return attempts.findOverdue(now.minus(Attempt.GRACE), attemptId, PAGE);
    }

    private boolean handIn(long attemptId, Instant now) {
        try {
            var sheet = desk.close(attemptId);
            recordSubmission.byTimeOut(attemptId, sheet, now);
            return true;
        } catch (RuntimeException failed) {
            // One that cannot end now must not keep the others waiting; the next run tries again.
            // It stays closed: its time is over, there is nothing to take any more.
            LOG.log(Level.SEVERE, "an overdue attempt could not be handed in", failed);
            return false;
        }
    }
}
