package cn.zhizheng.exam.delivery;

import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code POST /api/exam/answers}: one save or some, with the token in a header. The request thread
 * goes home at once; the reply is written after the commit.
 */
@WebServlet(name = "answers", urlPatterns = "/api/exam/answers", asyncSupported = true)
public class AnswerServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(AnswerServlet.class.getName());
    private static final int LONGEST_BODY = 16 * 1024;
    private static final String RETRY_SECONDS = "2";

    @Inject transient AttemptTokens tokens;
    @Inject transient AnswerDesk desk;
    @Inject transient RefusedSaves refusedSaves;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long attemptId;
        List<Save> saves;
        try {
            attemptId = tokens.verify(request.getHeader("X-Attempt-Token"));
            saves = AnswerJson.read(bodyOf(request));
        } catch (AttemptTokenRefusedException foreign) {
            send(response, 401, "{\"outcome\":\"token-refused\"}");
            refusedSaves.tell("-", "token-refused", request.getRemoteAddr());
            return;
        } catch (IllegalArgumentException garbled) {
            send(response, 400, "{\"outcome\":\"garbled\"}");
            return;
        }
        var source = request.getRemoteAddr();
        var async = request.startAsync();
        async.setTimeout(0); // the desk always replies
        desk.save(attemptId, saves, reply -> answer(async, reply, source));
    }

    private static byte[] bodyOf(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new IllegalArgumentException("too long");
        }
        return body;
    }

    private void answer(AsyncContext async, SaveReply reply, String source) {
        var response = (HttpServletResponse) async.getResponse();
        try {
            if (reply.outcome() == Outcome.BUSY) {
                response.setHeader("Retry-After", RETRY_SECONDS);
            }
            send(response, reply.outcome().status(), AnswerJson.write(reply));
        } catch (IOException gone) {
            LOG.log(Level.FINE, "the page went away before the reply", gone);
        } finally {
            async.complete();
        }
        if (reply.outcome().isRefusal()) {
            refusedSaves.tell(reply.attemptReference(), reply.outcome().word(), source);
        }
    }

    private static void send(HttpServletResponse response, int status, String json)
            throws IOException {
        send(response, status, json.getBytes(StandardCharsets.US_ASCII));
    }

    private static void send(HttpServletResponse response, int status, byte[] json)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
