package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.CertificateDocuments;
import cn.zhizheng.certificate.application.CertificateDocuments.Sheet;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.RefusalNoticed;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code /files/certificate/<number>/card.pdf} and {@code …/a4.pdf}. What a reader may not have
 * does not exist for that reader (SEC-16): the same answer as for a number that nobody holds, and a
 * line in the audit trail.
 */
@WebServlet("/files/certificate/*")
public class DocumentServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([^/]{4,40})/(card|a4)\\.pdf");

    @Inject transient CertificateDocuments documents;
    @Inject transient Event<RefusalNoticed> refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var asked = PATH.matcher(path);
        var number = asked.matches() ? CertificateNumber.parse(asked.group(1)) : noNumber();
        if (number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var sheet = asked.group(2).equals("card") ? Sheet.CARD : Sheet.A4;
        try {
            send(response, documents.pdf(number.get(), sheet), fileName(number.get(), sheet));
        } catch (NotFoundException | AccessDeniedException hidden) {
            note(path, hidden);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessRuleException refusal) {
            note(path, refusal);
            explain(request, response, refusal);
        }
    }

    private static Optional<CertificateNumber> noNumber() {
        return Optional.empty();
    }

    private static void send(HttpServletResponse response, byte[] pdf, String fileName)
            throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** Only what is safe in a header; a number with other characters keeps its digits. */
    private static String fileName(CertificateNumber number, Sheet sheet) {
        return "certificate-"
                + number.value().replaceAll("[^A-Za-z0-9-]", "")
                + (sheet == Sheet.CARD ? "-card.pdf" : "-a4.pdf");
    }

    private static void explain(
            HttpServletRequest request, HttpServletResponse response, BusinessRuleException refusal)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Sentences.of(refusal, Language.of(request)));
    }

    private void note(String path, BusinessRuleException refusal) {
        refusals.fire(new RefusalNoticed(path, "/", Map.of("rule", refusal.getMessage())));
    }
}
