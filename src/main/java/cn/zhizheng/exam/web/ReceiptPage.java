package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.AttemptQueries;
import cn.zhizheng.exam.application.AttemptView;
import cn.zhizheng.exam.domain.SubmittedBy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** The proof of a hand-in; says so at every refresh (EXM-04). */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject AttemptQueries queries;
    @Inject Clock clock;

    private String ref;
    private AttemptView attempt;
    private Instant now;

    public void load() {
        now = clock.instant();
        attempt = queries.view(ref);
    }

    /** The page was opened too early. */
    public boolean isStillRunning() {
        return attempt.isInProgress() && !isTimeOver();
    }

    /** The server hands in within seconds. */
    public boolean isTimeOver() {
        return attempt.isInProgress() && !now.isBefore(attempt.deadline());
    }

    public boolean isByTime() {
        return attempt.receipt()
                .filter(receipt -> receipt.submittedBy() == SubmittedBy.TIME_OUT)
                .isPresent();
    }

    public AttemptView getAttempt() {
        return attempt;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
