package cn.zhizheng.exam.application;

import cn.zhizheng.exam.RoundMarked;
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

/**
 * Marks every attempt of a round, after its window and with nobody sitting any more (EXAM-13). Page
 * by page: interrupted, the next call marks the rest.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.ORGANISE_EXAM)
public class MarkRound {

    @Inject RoundRepository rounds;
    @Inject AttemptRepository attempts;
    @Inject MarkAttempts markAttempts;
    @Inject CurrentUser currentUser;
    @Inject Event<RoundMarked> marked;
    @Inject Clock clock;

    @OncePerOperation
    public void mark(OperationId operation, String reference) {
        var now = clock.instant();
        var round = rounds.require(reference);
        currentUser.require(Permission.ORGANISE_EXAM, round.scope());
        round.requireSatAt(now, attempts.count(round, AttemptStatus.IN_PROGRESS));
        var page = markAttempts.markNext(round.id(), now);
        while (page > 0) {
            page = markAttempts.markNext(round.id(), now);
        }
        // Not before: the pages read the round in transactions of their own, and Derby would let
        // them wait for this one.
        round.completeMarking(now);
        var all = (int) attempts.count(round, AttemptStatus.MARKED);
        marked.fire(new RoundMarked(reference, round.scope().path(), all));
    }
}
