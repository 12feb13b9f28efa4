package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.AttemptQueries;
import cn.zhizheng.exam.application.PaperView;
import cn.zhizheng.exam.application.PaperView.PaperQuestion;
import cn.zhizheng.exam.delivery.AnswerDesk;
import cn.zhizheng.exam.delivery.AttemptTokens;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * {@code GET /api/exam/paper?ref=}: the candidate's own paper, what is saved of it, and the token
 * for saving more. Never a key, an explanation or a database id (EXM-10). {@code HEAD} only keeps
 * the session alive.
 */
@WebServlet(name = "paper", urlPatterns = "/api/exam/paper")
public class PaperServlet extends HttpServlet {

    /** Long enough to fetch the receipt after the end; saves are refused at the deadline anyway. */
    private static final Duration TOKEN_AFTER_DEADLINE = Duration.ofHours(2);

    @Inject transient AttemptQueries queries;
    @Inject transient AnswerDesk desk;
    @Inject transient AttemptTokens tokens;
    @Inject transient CurrentUser currentUser;
    @Inject transient Clock clock;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(
                currentUser.isSignedIn() && currentUser.personId() > 0
                        ? HttpServletResponse.SC_NO_CONTENT
                        : HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var reference = request.getParameter("ref") == null ? "" : request.getParameter("ref");
        if (currentUser.personId() == 0) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "not-signed-in");
            return;
        }
        try {
            var attempt = queries.view(reference);
            var paper = queries.paperFor(reference);
            try (var json = Json.createGenerator(response.getWriter())) {
                json.writeStartObject();
                json.write("token", tokenFor(attempt.id(), paper));
                json.write("now", clock.instant().toEpochMilli());
                json.write("deadline", paper.deadline().toEpochMilli());
                writeQuestions(json, paper);
                writeSaved(json, attempt.id());
                json.writeEnd();
            }
        } catch (NotFoundException | AccessDeniedException hidden) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "not-found");
        } catch (BusinessRuleException handedIn) {
            refuse(response, HttpServletResponse.SC_CONFLICT, "handed-in");
        }
    }

    private String tokenFor(long attemptId, PaperView paper) {
        return tokens.issue(attemptId, paper.deadline().plus(TOKEN_AFTER_DEADLINE));
    }

    private static void writeQuestions(JsonGenerator json, PaperView paper) {
        json.writeStartArray("questions");
        for (var question : paper.questions()) {
            json.writeStartObject();
            json.write("no", question.no());
            json.write("type", question.type().name());
            json.write("marks", question.marks());
            json.write("stem", question.stem());
            writeOptions(json, question);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void writeOptions(JsonGenerator json, PaperQuestion question) {
        json.writeStartArray("options");
        for (var option : question.options()) {
            json.writeStartObject();
            json.write("letter", option.letter());
            json.write("text", option.text());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void writeSaved(JsonGenerator json, long attemptId) {
        json.writeStartArray("saved");
        desk.saved(attemptId)
                .forEach(
                        (questionNo, saved) -> {
                            json.writeStartObject();
                            json.write("q", questionNo);
                            json.write("s", saved.clientSeq());
                            json.write("a", saved.answer());
                            json.writeEnd();
                        });
        json.writeEnd();
    }

    private static void refuse(HttpServletResponse response, int status, String outcome)
            throws IOException {
        response.setStatus(status);
        response.getWriter().write("{\"outcome\":\"" + outcome + "\"}");
    }
}
