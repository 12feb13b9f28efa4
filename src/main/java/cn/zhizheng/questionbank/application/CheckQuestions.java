package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.domain.QuestionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says what a sheet would do to the bank, and what is wrong with it. Stores nothing (BANK-07). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.IMPORT_QUESTIONS)
public class CheckQuestions {

    @Inject SheetImport sheets;
    @Inject Subjects subjects;
    @Inject CurrentUser currentUser;

    /**
     * @throws cn.zhizheng.platform.BusinessRuleException if there is no such subject
     */
    public SheetCheckView check(SheetFile file) {
        currentUser.require(Permission.IMPORT_QUESTIONS, Scope.EVERYWHERE);
        subjects.require(file.subject());
        var plan = sheets.planUpload(file);
        if (!plan.isAcceptable()) {
            sheets.noteRefusal(file, plan);
        }
        return new SheetCheckView(
                file.subject(),
                file.name(),
                plan.added().size(),
                plan.changed().stream().map(QuestionRow::code).toList(),
                plan.same(),
                plan.wrongRows(),
                plan.faults().size(),
                plan.faults().stream().limit(SheetCheckView.MOST_FAULTS_SHOWN).toList());
    }
}
