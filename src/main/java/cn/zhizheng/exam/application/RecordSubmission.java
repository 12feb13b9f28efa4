package cn.zhizheng.exam.application;

import cn.zhizheng.exam.AttemptSubmitted;
import cn.zhizheng.exam.delivery.AnswerSheet;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.FinalAnswers;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;

/** The one transaction in which an attempt ends, whoever ended it. */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "the hand-in by candidate or clock has checked who is asking")
public class RecordSubmission {

    @Inject AttemptRepository attempts;
    @Inject RoundRepository rounds;
    @Inject Event<AttemptSubmitted> submitted;

    public Receipt byCandidate(long attemptId, AnswerSheet sheet, Instant at) {
        return end(attemptId, attempt -> attempt.submit(entered(sheet), at));
    }

    public Receipt byTimeOut(long attemptId, AnswerSheet sheet, Instant at) {
        return end(attemptId, attempt -> attempt.timeOut(entered(sheet), at));
    }

    private Receipt end(long attemptId, Consumer<Attempt> handIn) {
        var attempt = attempts.lock(attemptId);
        if (attempt.receipt().isPresent()) {
            return attempt.receipt().get(); // EXAM-09: two hand-ins at once, one receipt
        }
        handIn.accept(attempt);
        var receipt = attempt.receipt().orElseThrow();
        submitted.fire(
                new AttemptSubmitted(
                        attempt.reference(),
                        rounds.require(attempt.roundId()).scope().path(),
                        receipt.submittedBy().name(),
                        receipt.answered(),
                        receipt.hash()));
        return receipt;
    }

    private static FinalAnswers entered(AnswerSheet sheet) {
        return FinalAnswers.of(sheet.answers());
    }
}
