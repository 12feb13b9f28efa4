package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Marks a page of attempts in a transaction of its own: what is marked stays marked (REL-24). */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToEveryone(because = "called by MarkRound, which has checked right and place")
public class MarkAttempts {

    private static final int PAGE = 100;

    @Inject RoundRepository rounds;
    @Inject AttemptRepository attempts;
    @Inject AnswerKeys answerKeys;

    /**
     * @return how many were marked; zero when all are
     */
    public int markNext(long roundId, Instant at) {
        var page = attempts.findPage(roundId, AttemptStatus.SUBMITTED, 0, PAGE);
        var marker = answerKeys.markerFor(rounds.require(roundId), page);
        page.forEach(attempt -> attempt.mark(attempt.markedBy(marker).score(), at));
        return page.size();
    }
}
