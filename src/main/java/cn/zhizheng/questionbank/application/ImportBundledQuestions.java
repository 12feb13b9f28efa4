package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.domain.ImportPlan;
import cn.zhizheng.questionbank.domain.RowFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts one of the portal's own sheets into the bank, as a whole or not at all (BANK-06). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.IMPORT_QUESTIONS)
class ImportBundledQuestions {

    @Inject SheetImport sheets;
    @Inject Subjects subjects;
    @Inject CurrentUser currentUser;

    /**
     * @return what was done, or why nothing was
     */
    public ImportPlan importSheet(SheetFile file) {
        currentUser.require(Permission.IMPORT_QUESTIONS, Scope.EVERYWHERE);
        sheets.queueUp();
        var plan =
                subjects.all().contains(file.subject())
                        ? sheets.planBundle(file)
                        : ImportPlan.refused(subjectUnknown(file));
        if (plan.isAcceptable()) {
            sheets.carryOut(file, plan);
        } else {
            sheets.noteRefusal(file, plan);
        }
        return plan;
    }

    private static RowFault subjectUnknown(SheetFile file) {
        return RowFault.ofFile(file.name(), "fault.subject-unknown", file.subject());
    }
}
