package cn.zhizheng.app.web;

import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The page behind every error status: what happened, whether anything was lost, what to do. Holds
 * its own style and needs neither Faces nor the database, because they may be what broke (UX-05).
 */
@WebServlet("/error")
public class ErrorPageServlet extends HttpServlet {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%2$s</title>
            <style>body{margin:0;background:#f4f6f9;color:#1a2433;font:18px/1.7 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
            header{background:#123a6f;color:#fff;padding:14px 24px;font-weight:700}
            main{max-width:640px;margin:48px auto;padding:32px;background:#fff;border:1px solid #d5dde8;border-radius:8px}
            h1{font-size:26px;margin:0 0 12px}p{margin:0 0 12px}.ref{color:#4a5a70;font-size:16px}
            a{display:inline-block;margin-top:12px;padding:11px 22px;background:#123a6f;color:#fff;border-radius:6px;text-decoration:none}
            @media(max-width:700px){main{margin:16px;padding:22px}}</style></head>
            <body><header>%3$s</header><main><h1>%2$s</h1><p>%4$s</p><p>%5$s</p>%6$s<a href="/">%7$s</a></main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        var locale = Language.of(request);
        var kind = kindOf(status);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(
                        PAGE.formatted(
                                locale.getLanguage().equals("en") ? "en" : "zh-CN",
                                say(kind + ".title", locale),
                                say("product.name", locale),
                                say(kind + ".what", locale),
                                say(kind + ".do", locale),
                                reference(request, locale),
                                say("error-page.back", locale)));
    }

    private static String reference(HttpServletRequest request, java.util.Locale locale) {
        var incident = request.getAttribute("zhizheng.incident");
        if (!(incident instanceof String text) || text.isEmpty()) {
            return "";
        }
        return "<p class=\"ref\">" + say("error-page.reference", locale) + " " + text + "</p>";
    }

    private static String kindOf(int status) {
        return switch (status) {
            case 403 -> "error-page.403";
            case 404, 405 -> "error-page.404";
            case 413 -> "error-page.413";
            case 440 -> "error-page.expired";
            case 503 -> "error-page.503";
            default -> "error-page.500";
        };
    }

    private static String say(String key, java.util.Locale locale) {
        return Sentences.of("app", key, List.of(), locale);
    }
}
