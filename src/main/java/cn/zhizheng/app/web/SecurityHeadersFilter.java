package cn.zhizheng.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that every answer carries (SEC-20). Pages of Faces get their content security policy
 * with a nonce from PrimeFaces; two policies would both apply and block it, so only the others get
 * theirs here.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self';"
                    + " img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!request.getServletPath().endsWith(".xhtml")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        chain.doFilter(request, response);
    }
}
