package cn.zhizheng.exam.application;

import cn.zhizheng.exam.ResultsPublished;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.notification.Outbox;
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

/** Makes the checked results of a round official and tells everybody who sat (EXAM-16). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.PUBLISH_RESULTS)
public class PublishResults {

    @Inject RoundRepository rounds;
    @Inject AttemptRepository attempts;
    @Inject Outbox outbox;
    @Inject CurrentUser currentUser;
    @Inject Event<ResultsPublished> published;
    @Inject Clock clock;

    @OncePerOperation
    public void publish(OperationId operation, String reference) {
        var round = rounds.require(reference);
        currentUser.require(Permission.PUBLISH_RESULTS, round.scope());
        round.publish(clock.instant());
        var marked =
                attempts.findOf(round).stream()
                        .filter(attempt -> attempt.status() == AttemptStatus.MARKED)
                        .toList();
        marked.forEach(attempt -> tell(attempt, round.title()));
        published.fire(
                new ResultsPublished(
                        reference,
                        round.scope().path(),
                        (int) attempts.countPassed(round),
                        marked.size()));
    }

    private void tell(Attempt attempt, String title) {
        outbox.leave(
                attempt.person().value(),
                "exam:notice.results-published",
                "/exam/result.xhtml?ref=" + attempt.reference(),
                title);
    }
}
