package cn.zhizheng.exam.application;

import cn.zhizheng.exam.RoundAnnounced;
import cn.zhizheng.exam.domain.BankTooSmallException;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.PaperDraw;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.exam.domain.RoundsOverlapException;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.questionbank.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes a round public and freezes it, if every candidate can be given a paper (EXAM-04). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.ORGANISE_EXAM)
public class AnnounceRound {

    private static final Set<RoundStatus> UNSEEN =
            EnumSet.of(RoundStatus.DRAFT, RoundStatus.CANCELLED);

    @Inject RoundRepository rounds;
    @Inject QuestionBank questionBank;
    @Inject CurrentUser currentUser;
    @Inject Event<RoundAnnounced> announced;
    @Inject Clock clock;

    /**
     * @throws BankTooSmallException if the question bank cannot fill the blueprint
     * @throws RoundsOverlapException if the same paper is open in the same place at the same time
     */
    @OncePerOperation
    public void announce(OperationId operation, String reference) {
        var round = rounds.require(reference);
        currentUser.require(Permission.ORGANISE_EXAM, round.scope());
        var series = rounds.lockSeriesOf(round);
        round.announce(clock.instant());
        refuseOverlap(round, series);
        refuseShortages(round);
        announced.fire(new RoundAnnounced(reference, round.scope().path(), round.title()));
    }

    private static void refuseOverlap(ExamRound round, List<ExamRound> series) {
        for (var other : series) {
            if (other != round
                    && !UNSEEN.contains(other.status())
                    && other.window().overlaps(round.window())) {
                throw new RoundsOverlapException(other);
            }
        }
    }

    private void refuseShortages(ExamRound round) {
        var draw = new PaperDraw(round.blueprint(), questionBank.pool(round.subjects()));
        var shortages = draw.shortages();
        if (!shortages.isEmpty()) {
            throw new BankTooSmallException(shortages);
        }
    }
}
