package cn.zhizheng.questionbank.web;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.OperationForm;
import cn.zhizheng.platform.web.Sentences;
import cn.zhizheng.questionbank.application.CheckQuestions;
import cn.zhizheng.questionbank.application.CsvSheet;
import cn.zhizheng.questionbank.application.ImportQuestions;
import cn.zhizheng.questionbank.application.SheetCheckView;
import cn.zhizheng.questionbank.application.SheetFile;
import cn.zhizheng.questionbank.domain.RowFault;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Checks an uploaded sheet, shows what it would do, and imports it after a yes. Between the two the
 * file lives in this view and nowhere else.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final int MOST_MEGABYTES = CsvSheet.MOST_BYTES / 1024 / 1024;

    @Inject CheckQuestions checkQuestions;
    @Inject ImportQuestions importQuestions;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;
    @Inject Language language;

    private String refused = "";
    private String subject = "";
    private transient Part upload;
    private transient SheetFile file;
    private transient SheetCheckView check;
    private transient List<FaultLine> faults = List.of();

    /** A fault in the reader's words: where, what, and what to do about it. */
    public record FaultLine(String row, String column, String sentence) {}

    /** Forgets the file checked before, so that a refused one cannot be followed by a stale yes. */
    public void check() {
        forget();
        var handedIn = new SheetFile(subject, upload.getSubmittedFileName(), contentOf(upload));
        check = checkQuestions.check(handedIn);
        faults = check.faults().stream().map(this::worded).toList();
        if (check.isAcceptable()) {
            file = handedIn;
        }
    }

    public String confirm() {
        if (file == null) {
            throw new BusinessRuleException("error.questionbank.nothing-checked");
        }
        importQuestions.importSheet(operation.current(), file);
        flash.success(
                "questionbank",
                "import.done",
                check.added(),
                check.changedCodes().size(),
                check.same());
        return "/questionbank/questions?faces-redirect=true";
    }

    private void forget() {
        file = null;
        check = null;
        faults = List.of();
    }

    /** Size before reading (SEC-30). */
    private static byte[] contentOf(Part upload) {
        if (upload.getSize() > CsvSheet.MOST_BYTES) {
            throw new BusinessRuleException("error.questionbank.file-too-large", MOST_MEGABYTES);
        }
        try (var stream = upload.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException interrupted) {
            throw new UncheckedIOException("the upload cannot be read", interrupted);
        }
    }

    private FaultLine worded(RowFault fault) {
        var locale = language.getLocale();
        return new FaultLine(
                fault.row() == 0 ? say("import.whole-file", locale) : Integer.toString(fault.row()),
                fault.column().isEmpty() ? "—" : columnName(fault.column(), locale),
                Sentences.of("questionbank", fault.messageKey(), fault.arguments(), locale));
    }

    private static String columnName(String header, Locale locale) {
        return say("column." + header, locale);
    }

    private static String say(String key, Locale locale) {
        return Sentences.of("questionbank", key, List.of(), locale);
    }

    public int getMostMegabytes() {
        return MOST_MEGABYTES;
    }

    /** Why an upload was sent back before it was read; empty if none was. */
    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused == null ? "" : refused;
    }

    public SheetCheckView getCheck() {
        return check;
    }

    public List<FaultLine> getFaults() {
        return faults;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
