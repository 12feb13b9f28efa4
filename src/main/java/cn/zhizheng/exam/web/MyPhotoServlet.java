package cn.zhizheng.exam.web;

import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The portrait of whoever is signed in. Takes no id, so there is none to change (SEC-16). */
@WebServlet("/files/my-photo")
public class MyPhotoServlet extends HttpServlet {

    @Inject transient PeopleDirectory people;
    @Inject transient CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (currentUser.personId() == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var photo = people.photo(new PersonId(currentUser.personId()));
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLength(photo.get().length);
        response.getOutputStream().write(photo.get());
    }
}
