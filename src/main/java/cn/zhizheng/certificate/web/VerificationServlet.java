package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.VerificationAnswer;
import cn.zhizheng.certificate.application.VerifyCertificate;
import cn.zhizheng.platform.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Public verification, for people and for machines, without sign-in, session and Faces: {@code
 * /v/<code>} is where a QR code leads, {@code /verify} takes number and name, {@code
 * /api/verify/<code>} answers with JSON. Nothing here changes anything.
 */
@WebServlet({"/v/*", "/verify", "/api/verify/*"})
public class VerificationServlet extends HttpServlet {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Inject transient VerifyCertificate verifyCertificate;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (request.getServletPath()) {
            case "/v" -> sendPage(request, response, verifyCertificate.byToken(token(request)));
            case "/api/verify" -> sendJson(response, verifyCertificate.byToken(token(request)));
            default -> send(response, "text/html", VerificationHtml.form(languageOf(request)));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getServletPath().equals("/verify")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        sendPage(
                request,
                response,
                verifyCertificate.byNumberAndName(
                        typed(request, "number"), typed(request, "name")));
    }

    private static void sendPage(
            HttpServletRequest request, HttpServletResponse response, VerificationAnswer answer)
            throws IOException {
        send(response, "text/html", VerificationHtml.of(answer, languageOf(request)));
    }

    private static void sendJson(HttpServletResponse response, VerificationAnswer answer)
            throws IOException {
        send(response, "application/json", VerificationJson.of(answer));
    }

    private static void send(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String token(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }

    private static String typed(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }

    /** The cookie if the reader chose once, else what the browser prefers; Chinese or English. */
    private static Locale languageOf(HttpServletRequest request) {
        var chosen =
                request.getCookies() != null
                        && Arrays.stream(request.getCookies())
                                .map(Cookie::getName)
                                .anyMatch(Language.COOKIE::equals);
        if (chosen) {
            return Language.of(request);
        }
        return request.getLocale().getLanguage().equals("en")
                        && request.getHeader("Accept-Language") != null
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
