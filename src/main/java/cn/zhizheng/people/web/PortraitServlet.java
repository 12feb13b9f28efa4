package cn.zhizheng.people.web;

import cn.zhizheng.people.application.PersonFileQueries;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.RefusalNoticed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Shows a portrait to those who may open the person's file. Who may not gets the answer for a
 * portrait that does not exist (SEC-16, SEC-23).
 */
@WebServlet("/files/portrait")
public class PortraitServlet extends HttpServlet {

    @Inject transient PersonFileQueries queries;
    @Inject transient Event<RefusalNoticed> refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var staffNo = request.getParameter("no") == null ? "" : request.getParameter("no");
        byte[] jpeg;
        try {
            jpeg = queries.portrait(staffNo);
        } catch (BusinessRuleException refused) {
            refusals.fire(
                    new RefusalNoticed(
                            "portrait " + staffNo, "/", Map.of("rule", refused.messageKey())));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setHeader("Content-Disposition", "inline; filename=\"portrait.jpg\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(jpeg.length);
        response.getOutputStream().write(jpeg);
    }
}
