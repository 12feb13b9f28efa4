package cn.zhizheng.app.web;

import cn.zhizheng.platform.RefusalNoticed;
import cn.zhizheng.platform.security.CurrentUser;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Opens a page to those its line in {@link PageAccess} names, sends strangers to the door and
 * others away.
 */
public class PageAccessFilter extends HttpFilter {

    @Inject transient CurrentUser currentUser;
    @Inject transient Event<RefusalNoticed> refusals;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var access = PageAccess.of(request.getServletPath());
        if (access.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (access.get().admits(currentUser)) {
            chain.doFilter(request, response);
        } else if (currentUser.personId() == 0) {
            response.sendRedirect(request.getContextPath() + "/index.xhtml");
        } else {
            refusals.fire(
                    new RefusalNoticed(
                            request.getServletPath(), "/", Map.of("rule", "page-access")));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
