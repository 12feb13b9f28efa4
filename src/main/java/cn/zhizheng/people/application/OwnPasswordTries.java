package cn.zhizheng.people.application;

import cn.zhizheng.people.domain.SignInThrottle;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.crypto.FieldCipher;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/**
 * Whoever finds an open session must not find the password with it: wrong old passwords slow the
 * account and the source down, as at the door (SEC-04).
 */
@ApplicationScoped
@OpenToEveryone(because = "it counts the tries of the account that is signed in")
class OwnPasswordTries {

    @Inject AccountRepository accounts;
    @Inject FieldCipher cipher;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    void refuseWhileWaiting() {
        var now = clock.instant();
        accounts.findThrottle(pair())
                .map(SignInThrottle::waitsUntil)
                .filter(until -> until.isAfter(now))
                .ifPresent(
                        until -> {
                            throw new BusinessRuleException("error.people.sign-in-waits", until);
                        });
    }

    /** In a transaction of its own: the refusal that follows undoes the other one. */
    @Transactional(TxType.REQUIRES_NEW)
    void noteFailure() {
        var now = clock.instant();
        var throttle = accounts.findThrottle(pair());
        if (throttle.isPresent()) {
            throttle.get().fail(now);
            return;
        }
        var fresh = new SignInThrottle(pair(), now);
        fresh.fail(now);
        accounts.add(fresh);
    }

    private String pair() {
        return cipher.fingerprint(
                "own password|" + currentUser.accountName() + "|" + currentUser.source());
    }
}
