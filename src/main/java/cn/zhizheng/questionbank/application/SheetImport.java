package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.RefusalNoticed;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.questionbank.QuestionsImported;
import cn.zhizheng.questionbank.domain.ImportPlan;
import cn.zhizheng.questionbank.domain.Question;
import cn.zhizheng.questionbank.domain.QuestionRow;
import cn.zhizheng.questionbank.domain.QuestionSheet;
import cn.zhizheng.questionbank.domain.RowFault;
import cn.zhizheng.questionbank.persistence.QuestionRepository;
import cn.zhizheng.questionbank.persistence.StatuteRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What checking, uploading and bringing along have in common; runs in their transaction. */
@ApplicationScoped
@OpenToEveryone(because = "only the imports of this package use it, which have checked the right")
class SheetImport {

    @Inject QuestionRepository questions;
    @Inject StatuteRepository statutes;
    @Inject CurrentUser currentUser;
    @Inject Event<QuestionsImported> imported;
    @Inject Event<RefusalNoticed> refused;
    @Inject Clock clock;

    /** Two imports at a time would both add what neither has seen. */
    void queueUp() {
        statutes.queueImports();
    }

    ImportPlan planUpload(SheetFile file) {
        return ImportPlan.ofUpload(sheet(file), file.subject(), questions.findKnown());
    }

    ImportPlan planBundle(SheetFile file) {
        return ImportPlan.ofBundle(sheet(file), file.subject(), questions.findKnown());
    }

    private QuestionSheet sheet(SheetFile file) {
        if (!file.isNamedCsv()) {
            return QuestionSheet.unreadable(
                    file.name(), List.of(RowFault.ofFile(file.name(), "fault.file-type")));
        }
        var csv = CsvSheet.read(file.name(), file.content());
        if (!csv.faults().isEmpty()) {
            return QuestionSheet.unreadable(file.name(), csv.faults());
        }
        return QuestionSheet.parse(file.name(), csv.lines(), statutes.findBook());
    }

    /** Leaves a row for the auditor although nothing was changed (BANK-07). */
    void noteRefusal(SheetFile file, ImportPlan plan) {
        var first = plan.faults().get(0);
        refused.fire(
                new RefusalNoticed(
                        file.auditName(),
                        "/",
                        Map.of(
                                "faults", Integer.toString(plan.faults().size()),
                                "row", Integer.toString(first.row()),
                                "column", first.column(),
                                "rule", first.messageKey())));
    }

    /** Does what an acceptable plan says; nothing to do leaves no trace. */
    void carryOut(SheetFile file, ImportPlan plan) {
        if (plan.added().isEmpty() && plan.changed().isEmpty()) {
            return;
        }
        var now = clock.instant();
        for (var row : plan.added()) {
            var question = new Question(row.code(), file.subject());
            questions.add(question);
            write(question, row, now);
        }
        var changing =
                questions
                        .findByCodes(plan.changed().stream().map(QuestionRow::code).toList())
                        .stream()
                        .collect(Collectors.toMap(Question::code, Function.identity()));
        for (var row : plan.changed()) {
            write(changing.get(row.code()), row, now);
        }
        questions.flush();
        imported.fire(
                new QuestionsImported(
                        file.auditName(), plan.added().size(), plan.changed().size(), plan.same()));
    }

    private void write(Question question, QuestionRow row, Instant now) {
        questions.add(question.write(row, currentUser.accountName(), now));
    }
}
