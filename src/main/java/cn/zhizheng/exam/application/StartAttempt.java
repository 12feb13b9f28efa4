package cn.zhizheng.exam.application;

import cn.zhizheng.exam.AttemptStarted;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.PaperDraw;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.CandidateRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.RandomReference;
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
import java.time.Instant;

/** Begins an exam, or goes on with the one that was begun. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SIT_EXAM)
public class StartAttempt {

    @Inject RoundRepository rounds;
    @Inject CandidateRepository candidates;
    @Inject AttemptRepository attempts;
    @Inject QuestionBank questionBank;
    @Inject CurrentUser currentUser;
    @Inject Event<AttemptStarted> started;
    @Inject Clock clock;

    /**
     * @param honourAccepted whether the candidate accepted the honour statement
     * @return the attempt's reference; of the running attempt if there is one
     */
    @OncePerOperation
    public String start(OperationId operation, String roundReference, boolean honourAccepted) {
        var now = clock.instant();
        var me = new PersonId(currentUser.personId());
        if (candidates.lock(roundReference, me).isEmpty()) {
            throw new BusinessRuleException("error.exam.not-registered");
        }
        var round = rounds.require(roundReference);
        var earlier = attempts.find(round, me);
        if (earlier.isPresent()) {
            return resume(earlier.get());
        }
        round.requireEntryAt(now);
        if (!honourAccepted) {
            throw new BusinessRuleException("error.exam.honour-not-accepted");
        }
        return begin(round, me, now);
    }

    private static String resume(Attempt attempt) {
        if (!attempt.isInProgress()) {
            throw new BusinessRuleException("error.exam.one-attempt-a-round");
        }
        return attempt.reference();
    }

    private String begin(ExamRound round, PersonId candidate, Instant now) {
        var reference = RandomReference.next();
        var draw = new PaperDraw(round.blueprint(), questionBank.pool(round.subjects()));
        var paper = round.drawFor(reference, draw);
        var attempt = Attempt.start(reference, round, candidate, paper, now);
        attempts.add(attempt);
        started.fire(
                new AttemptStarted(
                        reference, round.scope().path(), round.reference(), attempt.deadline()));
        return reference;
    }
}
