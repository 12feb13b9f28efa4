package cn.zhizheng.people.web;

import cn.zhizheng.people.application.SignIn;
import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;

/**
 * Signs in by the form and tells the container. What a request may do is decided by {@link
 * IdentityFilter}, which reads the rights afresh; the container only learns the name.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION = "zhizheng.session";
    static final String OPENED_AT = "zhizheng.openedAt";
    static final String NAME = "zhizheng.name";
    static final String REFUSAL = "zhizheng.refusal";

    @Inject SignIn signIn;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential()
                instanceof UsernamePasswordCredential typed) {
            return open(request, context, typed);
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof String name) {
            return context.notifyContainerAboutLogin(name, Set.of());
        }
        return context.doNothing();
    }

    private AuthenticationStatus open(
            HttpServletRequest request,
            HttpMessageContext context,
            UsernamePasswordCredential typed) {
        OpenedSession opened;
        try {
            opened =
                    signIn.signIn(
                            typed.getCaller(),
                            typed.getPasswordAsString(),
                            request.getRemoteAddr());
        } catch (BusinessRuleException refusal) {
            request.setAttribute(REFUSAL, refusal);
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession(true);
        request.changeSessionId();
        var session = request.getSession();
        session.setAttribute(SESSION, opened);
        session.setAttribute(OPENED_AT, clock.instant());
        session.setAttribute(NAME, currentUser.accountName());
        return context.notifyContainerAboutLogin(currentUser.accountName(), Set.of());
    }
}
