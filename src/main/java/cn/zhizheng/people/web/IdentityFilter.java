package cn.zhizheng.people.web;

import cn.zhizheng.people.application.SessionIdentities;
import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Learns at each request who is asking and with which rights (SEC-26). A session ends when the
 * account is closed, its password changed, or twelve hours have passed (SEC-11). Mapped in web.xml
 * to pages and to what needs a person.
 */
public class IdentityFilter extends HttpFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    @Inject transient SessionIdentities identities;
    @Inject transient CurrentUser currentUser;
    @Inject transient Clock clock;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)) {
            chain.doFilter(request, response);
            return;
        }
        currentUser.become(new Identity("-", "", 0, "-", List.of(), request.getRemoteAddr()));
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SessionAuthentication.SESSION)
                        instanceof OpenedSession opened) {
            var openedAt = (Instant) session.getAttribute(SessionAuthentication.OPENED_AT);
            var known =
                    openedAt.plus(LONGEST_SESSION).isAfter(clock.instant())
                            ? identities.identify(opened, request.getRemoteAddr())
                            : java.util.Optional.<Identity>empty();
            known.ifPresentOrElse(currentUser::become, session::invalidate);
        }
        chain.doFilter(request, response);
    }
}
