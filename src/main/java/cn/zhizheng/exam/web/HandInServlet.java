package cn.zhizheng.exam.web;

import cn.zhizheng.exam.AttemptDeadlinePassedException;
import cn.zhizheng.exam.application.SubmitWithToken;
import cn.zhizheng.exam.delivery.AttemptTokenRefusedException;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.platform.RefusalNoticed;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * {@code POST /api/exam/hand-in} with the attempt's token: ends the attempt, or gives the receipt
 * of the end it already had. After the deadline the page asks again until the server itself has
 * handed in (EXM-04).
 */
@WebServlet(name = "hand-in", urlPatterns = "/api/exam/hand-in")
public class HandInServlet extends HttpServlet {

    @Inject transient SubmitWithToken submitWithToken;
    @Inject transient Event<RefusalNoticed> refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            var receipt =
                    submitWithToken.submit(
                            request.getHeader("X-Attempt-Token"), request.getRemoteAddr());
            write(response, receipt, request);
        } catch (AttemptTokenRefusedException foreign) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "token-refused");
            refusals.fire(
                    new RefusalNoticed(
                            "-", "/", Map.of("useCase", "SubmitAttempt", "rule", "token-refused")));
        } catch (AttemptDeadlinePassedException late) {
            refuse(response, HttpServletResponse.SC_CONFLICT, "deadline-passed");
        }
    }

    private static void write(
            HttpServletResponse response, Receipt receipt, HttpServletRequest request)
            throws IOException {
        try (var json = Json.createGenerator(response.getWriter())) {
            json.writeStartObject();
            json.write("at", Sentences.dateTime(receipt.submittedAt(), Language.of(request)));
            json.write("by", receipt.submittedBy().name());
            json.write("answered", receipt.answered());
            json.write("questions", receipt.questions());
            json.write("hash", receipt.hash());
            json.writeEnd();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String outcome)
            throws IOException {
        response.setStatus(status);
        response.getWriter().write("{\"outcome\":\"" + outcome + "\"}");
    }
}
