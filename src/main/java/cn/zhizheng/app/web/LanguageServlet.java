package cn.zhizheng.app.web;

import cn.zhizheng.platform.web.Language;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

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
        response.sendRedirect(pathOf(request.getHeader("Referer")));
    }

    private static String pathOf(String referer) {
        if (referer == null) {
            return "/index.xhtml";
        }
        var from = URI.create(referer);
        var path =
                from.getRawPath() == null || from.getRawPath().startsWith("//")
                        ? "/"
                        : from.getRawPath();
        return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
    }
}
