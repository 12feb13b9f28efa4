package cn.zhizheng.app.web;

import cn.zhizheng.platform.web.Language;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Remembers the reader's language and goes back to where the reader was, inside this portal only.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var cookie =
                new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "zh");
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        var here =
                Optional.ofNullable(request.getParameter("here"))
                        .orElseGet(() -> pathOf(request.getHeader("Referer")));
        response.sendRedirect(isInside(here) ? here : "/index.xhtml");
    }

    /** Pages without Faces do not say where they are; the browser does. */
    private static String pathOf(String referer) {
        return referer == null ? "" : URI.create(referer).getRawPath();
    }

    /** A path of this portal and nothing that a browser could take for another host. */
    private static boolean isInside(String here) {
        return here.matches("/[A-Za-z][\\w./-]*(\\?[\\w%&=.+~-]*)?");
    }
}
