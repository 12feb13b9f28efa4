package cn.zhizheng.exam.application;

import cn.zhizheng.exam.delivery.AttemptTokens;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Grant;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * The exam page hands in with its token, so that a session that ended meanwhile costs nobody the
 * exam (REL-04). Otherwise the same as {@link SubmitAttempt}, in the candidate's name and for this
 * one request.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToEveryone(because = "the token was issued to the candidate of this attempt only")
public class SubmitWithToken {

    @Inject AttemptTokens tokens;
    @Inject AttemptRepository attempts;
    @Inject SubmitAttempt submitAttempt;
    @Inject CurrentUser currentUser;

    /**
     * @param token as the page sent it; null if it sent none
     * @param source network address, for the audit trail
     * @throws cn.zhizheng.exam.delivery.AttemptTokenRefusedException if it is not ours or expired
     * @throws cn.zhizheng.exam.AttemptDeadlinePassedException if the time is over and the server
     *     has not handed in yet
     */
    public Receipt submit(String token, String source) {
        var attempt = attempts.require(tokens.verify(token));
        currentUser.become(candidateOf(attempt, source));
        return submitAttempt.submit(attempt.reference());
    }

    private static CurrentUser.Identity candidateOf(Attempt attempt, String source) {
        return new CurrentUser.Identity(
                "attempt-token:" + attempt.reference(),
                "",
                attempt.person().value(),
                "CANDIDATE",
                List.of(new Grant(Permission.SIT_EXAM, Scope.EVERYWHERE)),
                source);
    }
}
