package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.StatutesImported;
import cn.zhizheng.questionbank.domain.RowFault;
import cn.zhizheng.questionbank.domain.Statute;
import cn.zhizheng.questionbank.domain.StatuteEdition;
import cn.zhizheng.questionbank.domain.StatuteSheet;
import cn.zhizheng.questionbank.persistence.StatuteRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Brings the list of what may be cited up to date, as a whole or not at all. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.IMPORT_QUESTIONS)
public class ImportStatutes {

    @Inject StatuteRepository statutes;
    @Inject CurrentUser currentUser;
    @Inject Event<StatutesImported> imported;

    /**
     * @return what is wrong with the list; empty if it went in
     */
    public List<RowFault> importStatutes(String fileName, byte[] content) {
        currentUser.require(Permission.IMPORT_QUESTIONS, Scope.EVERYWHERE);
        var csv = CsvSheet.read(fileName, content);
        if (!csv.faults().isEmpty()) {
            return csv.faults();
        }
        var sheet = StatuteSheet.parse(fileName, csv.lines());
        if (sheet.faults().isEmpty()) {
            carryOut(fileName, sheet.editions());
        }
        return sheet.faults();
    }

    private void carryOut(String fileName, List<StatuteEdition> editions) {
        var known = statutes.findAll();
        var added = 0;
        var corrected = 0;
        for (var edition : editions) {
            var statute = find(known, edition);
            if (statute.isEmpty()) {
                statutes.add(new Statute(edition));
                added++;
            } else if (!statute.get().edition().equals(edition)) {
                statute.get().correct(edition);
                corrected++;
            }
        }
        if (added + corrected > 0) {
            statutes.flush();
            imported.fire(new StatutesImported(fileName, added, corrected));
        }
    }

    private static Optional<Statute> find(List<Statute> known, StatuteEdition edition) {
        return known.stream()
                .filter(statute -> statute.edition().law().equals(edition.law()))
                .filter(statute -> statute.edition().adoptedOn().equals(edition.adoptedOn()))
                .findFirst();
    }
}
