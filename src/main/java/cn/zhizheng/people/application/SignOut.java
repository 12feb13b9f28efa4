package cn.zhizheng.people.application;

import cn.zhizheng.people.SignedOut;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Notes that somebody left; the session itself is the container's. */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "everybody may leave")
public class SignOut {

    @Inject CurrentUser currentUser;
    @Inject Event<SignedOut> signedOut;

    public void signOut() {
        if (currentUser.personId() > 0) {
            signedOut.fire(new SignedOut(currentUser.accountName(), "/"));
        }
    }
}
