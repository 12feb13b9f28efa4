package cn.zhizheng.people.web;

import cn.zhizheng.people.application.SignOut;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session on the server and clears what the browser kept (SEC-11). Only by POST: a link
 * must not sign out.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject transient SignOut signOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        signOut.signOut();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }
}
