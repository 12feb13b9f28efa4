package cn.zhizheng.exam.application;

import cn.zhizheng.exam.delivery.AnswerDesk;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/**
 * The candidate hands in. Handing in again gives the first receipt: no operation id is needed. Runs
 * outside of a transaction, because the desk has to commit what is queued before the hand-in opens
 * its own.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@RequiresPermission(Permission.SIT_EXAM)
public class SubmitAttempt {

    @Inject AttemptRepository attempts;
    @Inject AnswerDesk desk;
    @Inject RecordSubmission recordSubmission;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /**
     * @throws cn.zhizheng.exam.AttemptDeadlinePassedException if the time is over and the server
     *     has not handed in yet
     * @throws NotFoundException if the attempt is somebody else's
     */
    public Receipt submit(String reference) {
        var now = clock.instant();
        var attempt = attempts.require(reference);
        if (!attempt.person().equals(new PersonId(currentUser.personId()))) {
            throw new NotFoundException("attempt");
        }
        return attempt.receipt().orElseGet(() -> handIn(attempt, now));
    }

    private Receipt handIn(Attempt attempt, Instant now) {
        attempt.requireBeforeDeadline(now);
        var sheet = desk.close(attempt.id());
        try {
            return recordSubmission.byCandidate(attempt.id(), sheet, now);
        } catch (RuntimeException failed) {
            reopen(attempt, failed);
            throw failed;
        }
    }

    private void reopen(Attempt attempt, RuntimeException reason) {
        try {
            desk.reopen(attempt.id());
        } catch (RuntimeException unreachable) {
            reason.addSuppressed(unreachable);
        }
    }
}
