package cn.zhizheng.exam.application;

import cn.zhizheng.exam.RoundCancelled;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.CandidateRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Calls a round off, with a reason, as long as nobody has begun (EXAM-05). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.ORGANISE_EXAM)
public class CancelRound {

    @Inject RoundRepository rounds;
    @Inject CandidateRepository candidates;
    @Inject AttemptRepository attempts;
    @Inject CurrentUser currentUser;
    @Inject Event<RoundCancelled> cancelled;
    @Inject Clock clock;

    /**
     * @param reason for the audit trail; not blank
     */
    @OncePerOperation
    public void cancel(OperationId operation, String reference, String reason) {
        var round = rounds.require(reference);
        currentUser.require(Permission.ORGANISE_EXAM, round.scope());
        candidates.lockAll(round);
        var begun = attempts.count(round, AttemptStatus.values());
        round.cancel(begun > 0, clock.instant());
        cancelled.fire(new RoundCancelled(reference, round.scope().path(), reason));
    }
}
