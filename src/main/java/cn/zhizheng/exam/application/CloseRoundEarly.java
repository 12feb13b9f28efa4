package cn.zhizheng.exam.application;

import cn.zhizheng.exam.RoundClosedEarly;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.persistence.AttemptRepository;
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

/** Ends a round's window when everybody who came has handed in; who has not begun is absent. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.ORGANISE_EXAM)
public class CloseRoundEarly {

    @Inject RoundRepository rounds;
    @Inject AttemptRepository attempts;
    @Inject CurrentUser currentUser;
    @Inject Event<RoundClosedEarly> closedEarly;
    @Inject Clock clock;

    /**
     * @param reason why the window ends before its time; kept in the audit trail
     */
    @OncePerOperation
    public void close(OperationId operation, String reference, String reason) {
        var round = rounds.require(reference);
        currentUser.require(Permission.ORGANISE_EXAM, round.scope());
        // Whoever begins in this very moment keeps the full time; marking waits for them.
        round.closeEarly(attempts.count(round, AttemptStatus.IN_PROGRESS), clock.instant());
        closedEarly.fire(new RoundClosedEarly(reference, round.scope().path(), reason.strip()));
    }
}
