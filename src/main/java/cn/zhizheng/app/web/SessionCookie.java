package cn.zhizheng.app.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/**
 * Names and hardens the session cookie (SEC-10). Where the portal is reached by https, it is bound
 * to this host and never sent in clear; on plain loopback a secure cookie would not come back.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        var secure = publicUrl().startsWith("https:");
        cookie.setName(secure ? "__Host-zhizheng" : "zhizheng");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }

    private static String publicUrl() {
        return Optional.ofNullable(System.getProperty("portal.public.url"))
                .or(() -> Optional.ofNullable(System.getenv("PORTAL_PUBLIC_URL")))
                .orElse("");
    }
}
