package cn.zhizheng.exam.application;

import cn.zhizheng.exam.ResultsChecked;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.platform.BusinessRuleException;
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
 * Computes every mark of a round a second time from paper, key and answers, and every receipt's
 * hash too; refuses if one differs from what is kept (EXM-20).
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.CHECK_RESULTS)
public class CheckResults {

    private static final int PAGE = 100;

    @Inject RoundRepository rounds;
    @Inject AttemptRepository attempts;
    @Inject AnswerKeys answerKeys;
    @Inject CurrentUser currentUser;
    @Inject Event<ResultsChecked> checked;
    @Inject Clock clock;

    @OncePerOperation
    public void check(OperationId operation, String reference) {
        var round = rounds.require(reference);
        currentUser.require(Permission.CHECK_RESULTS, round.scope());
        round.completeCheck(clock.instant());
        var different = differences(round);
        if (different > 0) {
            throw new BusinessRuleException("error.exam.recomputation-differs", different);
        }
        var all = (int) attempts.count(round, AttemptStatus.MARKED);
        checked.fire(new ResultsChecked(reference, round.scope().path(), all));
    }

    private long differences(ExamRound round) {
        var different = 0L;
        var page = attempts.findPage(round.id(), AttemptStatus.MARKED, 0, PAGE);
        while (!page.isEmpty()) {
            var marker = answerKeys.markerFor(round, page);
            different += page.stream().filter(attempt -> !attempt.agreesWith(marker)).count();
            var last = page.get(page.size() - 1).id();
            page = attempts.findPage(round.id(), AttemptStatus.MARKED, last, PAGE);
        }
        return different;
    }
}
