package cn.zhizheng.questionbank.web;

import cn.zhizheng.platform.RefusalNoticed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Sends a much too large upload back to its page before anything of it is read (SEC-30). The
 * server's own limit would end on the error page for broken servers, which says the wrong thing.
 */
@WebFilter(filterName = "SheetUploadLimitFilter", urlPatterns = "/questionbank/import.xhtml")
public class SheetUploadLimitFilter extends HttpFilter {

    /** The largest file and room for the other fields; below the server's limit. */
    private static final long MOST_BYTES = 6L * 1024 * 1024;

    @Inject transient Event<RefusalNoticed> refused;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var size = request.getContentLengthLong();
        if (size <= MOST_BYTES) {
            chain.doFilter(request, response);
            return;
        }
        refused.fire(
                new RefusalNoticed(
                        request.getServletPath(),
                        "/",
                        Map.of("rule", "fault.too-large", "bytes", Long.toString(size))));
        response.sendRedirect(
                request.getContextPath() + request.getServletPath() + "?refused=too-large");
    }
}
