package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts a sheet into the bank, as a whole or not at all (BANK-03). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.IMPORT_QUESTIONS)
public class ImportQuestions {

    @Inject SheetImport sheets;
    @Inject Subjects subjects;
    @Inject CurrentUser currentUser;

    /**
     * @throws BusinessRuleException if a row has a fault, or somebody else imported the same
     *     questions meanwhile
     */
    @OncePerOperation
    public void importSheet(OperationId operation, SheetFile file) {
        // BANK-01: one bank for the whole deployment, so the right is needed for all of it.
        currentUser.require(Permission.IMPORT_QUESTIONS, Scope.EVERYWHERE);
        subjects.require(file.subject());
        sheets.queueUp();
        var plan = sheets.planUpload(file);
        if (!plan.isAcceptable()) {
            throw new BusinessRuleException(
                    "error.questionbank.sheet-faulty", file.name(), plan.faults().size());
        }
        sheets.carryOut(file, plan);
    }
}
