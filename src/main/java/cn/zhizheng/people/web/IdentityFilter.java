package cn.zhizheng.people.web;

import cn.zhizheng.people.application.SessionIdentities;
import cn.zhizheng.people.application.SessionIdentities.KnownSession;
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
import java.util.Optional;
import java.util.Set;

/**
 * Learns at each request who is asking and with which rights (SEC-26). A session ends when the
 * account is closed, its password changed, or twelve hours have passed (SEC-11). Who signed in with
 * a password that somebody handed out is sent to choose another. Mapped in web.xml to pages and to
 * what needs a person.
 */
public class IdentityFilter extends HttpFilter {

    static final String MUST_CHANGE_PASSWORD = "zhizheng.mustChangePassword";

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final String PASSWORD_PAGE = "/people/password.xhtml";

    /** PEOPLE-06 */
    private static final Set<String> OPEN_WITH_A_FIRST_PASSWORD =
            Set.of(PASSWORD_PAGE, "/sign-out");

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
                            ? identities.recognise(opened, request.getRemoteAddr())
                            : Optional.<KnownSession>empty();
            known.map(KnownSession::identity)
                    .ifPresentOrElse(currentUser::become, session::invalidate);
            if (known.filter(KnownSession::mustChangePassword).isPresent()) {
                request.setAttribute(MUST_CHANGE_PASSWORD, true);
                if (!OPEN_WITH_A_FIRST_PASSWORD.contains(request.getServletPath())) {
                    turnToPasswordPage(request, response);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static void turnToPasswordPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().endsWith(".xhtml")) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
