package cn.zhizheng.people.application;

import cn.zhizheng.people.SignedIn;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.SignInName;
import cn.zhizheng.people.domain.SignInThrottle;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.crypto.FieldCipher;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds out who is at the door. Unknown name, wrong password and closed account cost the same time
 * and get the same answer (SEC-06).
 */
@ApplicationScoped
@Transactional(dontRollbackOn = BusinessRuleException.class)
@OpenToEveryone(because = "nobody is signed in before signing in")
public class SignIn {

    @Inject AccountRepository accounts;
    @Inject PasswordHasher hasher;
    @Inject SessionIdentities identities;
    @Inject FieldCipher cipher;
    @Inject CurrentUser currentUser;
    @Inject Event<SignedIn> signedIn;
    @Inject Clock clock;

    private String decoyHash;

    /** What a session remembers: whose it is and since which epoch. */
    public record OpenedSession(long accountId, int epoch) implements java.io.Serializable {}

    /**
     * @param typedName sign-in name as typed; blanks and full-width characters are forgiven
     * @param source network address, for the throttle and the audit trail
     * @throws BusinessRuleException if the pair has to wait, or name and password do not belong
     *     together
     */
    public OpenedSession signIn(String typedName, String password, String source) {
        var now = clock.instant();
        var name = SignInName.plain(typedName);
        var pair = cipher.fingerprint(name + "|" + source);
        refuseWhileWaiting(pair, now);
        var account = accounts.findBySignInName(name).filter(Account::isOpen);
        var right =
                hasher.matches(password, account.map(Account::passwordHash).orElseGet(this::decoy));
        if (account.isEmpty() || !right) {
            noteFailure(pair, now);
            throw new BusinessRuleException("error.people.sign-in-refused");
        }
        return open(account.get(), password, pair, source);
    }

    private OpenedSession open(Account account, String password, String pair, String source) {
        accounts.findThrottle(pair).ifPresent(accounts::remove);
        if (hasher.isOutdated(account.passwordHash())) {
            account.rehash(hasher.hash(password));
        }
        var session = new OpenedSession(account.id(), account.sessionEpoch());
        identities.identify(session, source).ifPresent(currentUser::become);
        signedIn.fire(new SignedIn(account.signInName(), "/"));
        return session;
    }

    private void refuseWhileWaiting(String pair, Instant now) {
        Optional<Instant> until = accounts.findThrottle(pair).map(SignInThrottle::waitsUntil);
        if (until.isPresent() && until.get().isAfter(now)) {
            throw new BusinessRuleException("error.people.sign-in-waits", until.get());
        }
    }

    private void noteFailure(String pair, Instant now) {
        var throttle = accounts.findThrottle(pair);
        if (throttle.isPresent()) {
            throttle.get().fail(now);
            return;
        }
        var fresh = new SignInThrottle(pair, now);
        fresh.fail(now);
        accounts.add(fresh);
    }

    private String decoy() {
        if (decoyHash == null) {
            decoyHash = hasher.hash("nobody has this password");
        }
        return decoyHash;
    }
}
