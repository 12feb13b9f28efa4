package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.questionbank.BundledImport;
import cn.zhizheng.questionbank.BundledQuestions;
import cn.zhizheng.questionbank.domain.RowFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * Brings the question bank that travels inside the portal into the database: statutes first, then
 * sheet by sheet, each in a transaction of its own. A sheet that does not fit the bank of this
 * place (a local question already asks the same) is refused, logged and audited, and does not keep
 * the portal from starting.
 */
@ApplicationScoped
@RequiresPermission(Permission.IMPORT_QUESTIONS)
public class BundledQuestionBank implements BundledQuestions {

    /** The list of what may be cited. */
    public static final String STATUTES = "statutes.csv";

    private static final Logger LOG = Logger.getLogger(BundledQuestionBank.class.getName());

    @Inject ImportStatutes importStatutes;
    @Inject ImportBundledQuestions importQuestions;

    @Override
    public BundledImport importBundled(Map<String, byte[]> files) {
        var sheets = new TreeMap<>(files);
        var faults = new ArrayList<RowFault>();
        var statutes = sheets.remove(STATUTES);
        if (statutes != null) {
            faults.addAll(orAgain(() -> importStatutes.importStatutes(STATUTES, statutes)));
        }
        var added = 0;
        var changed = 0;
        var same = 0;
        for (var sheet : sheets.entrySet()) {
            var file = sheetFile(sheet.getKey(), sheet.getValue());
            var plan = orAgain(() -> importQuestions.importSheet(file));
            faults.addAll(plan.faults());
            if (plan.isAcceptable()) {
                added += plan.added().size();
                changed += plan.changed().size();
                same += plan.same();
            }
        }
        return new BundledImport(added, changed, same, logged(faults));
    }

    /** Another server that starts at the same time may have brought the same: look again. */
    private static <T> T orAgain(Supplier<T> work) {
        try {
            return work.get();
        } catch (BusinessRuleException overtaken) {
            return work.get();
        }
    }

    private static SheetFile sheetFile(String path, byte[] content) {
        var slash = path.indexOf('/');
        return new SheetFile(path.substring(0, Math.max(slash, 0)), path, content);
    }

    private static List<String> logged(List<RowFault> faults) {
        var lines = faults.stream().map(RowFault::toString).toList();
        lines.forEach(line -> LOG.warning(() -> "question bank: " + line));
        return lines;
    }
}
