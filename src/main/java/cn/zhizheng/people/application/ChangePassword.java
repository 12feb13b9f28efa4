package cn.zhizheng.people.application;

import cn.zhizheng.people.PasswordChanged;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.PasswordPolicy;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Replaces one's own password. The sessions opened with the old one end; the page hands the session
 * that asked the new epoch, so that it alone goes on (PEOPLE-11).
 */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "it concerns only the account that is signed in")
public class ChangePassword {

    @Inject AccountRepository accounts;
    @Inject PersonRepository people;
    @Inject PasswordHasher hasher;
    @Inject OwnPasswordTries tries;
    @Inject CurrentUser currentUser;
    @Inject Event<PasswordChanged> changed;

    /**
     * @return the account's new session epoch
     * @throws BusinessRuleException if the old password is wrong, or the new one unfit
     */
    @OncePerOperation
    public String change(OperationId operation, String oldPassword, String newPassword) {
        var account =
                accounts.findBySignInName(currentUser.accountName())
                        .filter(Account::isOpen)
                        .orElseThrow(
                                () -> new BusinessRuleException("error.people.no-open-account"));
        tries.refuseWhileWaiting();
        if (!hasher.matches(oldPassword, account.passwordHash())) {
            tries.noteFailure();
            throw new BusinessRuleException("error.people.old-password-wrong");
        }
        refuseUnfit(account, oldPassword, newPassword);
        account.changePassword(hasher.hash(newPassword));
        changed.fire(new PasswordChanged(account.signInName(), "/"));
        return Integer.toString(account.sessionEpoch());
    }

    private void refuseUnfit(Account account, String oldPassword, String newPassword) {
        if (newPassword.equals(oldPassword)) {
            throw new BusinessRuleException("error.people.password-same");
        }
        var name = people.require(account.person()).name();
        var refusal = PasswordPolicy.refusalFor(newPassword, account.signInName(), name);
        if (refusal.isPresent()) {
            throw new BusinessRuleException(refusal.get());
        }
    }
}
