package cn.zhizheng.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away a file that is bigger than the server takes at all, before anything reads it: the
 * server would call it an error of its own. What is only bigger than a portrait may be is refused
 * by the page (SEC-30).
 */
@WebFilter(filterName = "PortraitLimitFilter", urlPatterns = "/people/person.xhtml")
public class PortraitLimitFilter extends HttpFilter {

    /** As in web.xml. */
    private static final long MOST_BYTES = 8 * 1024 * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
