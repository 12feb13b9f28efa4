package cn.zhizheng.questionbank.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a sheet would do to the bank: which questions it adds, which it words anew, and which it
 * leaves alone. With a single fault it does nothing at all (BANK-03).
 *
 * @param same rows that the bank has already
 */
public record ImportPlan(
        List<QuestionRow> added, List<QuestionRow> changed, int same, List<RowFault> faults) {

    public ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        faults = List.copyOf(faults);
    }

    /** Nothing was even compared. */
    public static ImportPlan refused(RowFault fault) {
        return new ImportPlan(List.of(), List.of(), 0, List.of(fault));
    }

    /** A person brings the sheet: what differs from the current version is meant (BANK-05). */
    public static ImportPlan ofUpload(
            QuestionSheet sheet, String subject, Collection<KnownQuestion> known) {
        return plan(sheet, subject, known, (row, now) -> now.contentHash().equals(row));
    }

    /**
     * The portal brings its own sheet at every start: a wording that the bank has had before was
     * changed on purpose since, and is not brought back (BANK-06).
     */
    public static ImportPlan ofBundle(
            QuestionSheet sheet, String subject, Collection<KnownQuestion> known) {
        return plan(sheet, subject, known, (row, now) -> now.everyHash().contains(row));
    }

    private static ImportPlan plan(
            QuestionSheet sheet,
            String subject,
            Collection<KnownQuestion> known,
            BiPredicate<String, KnownQuestion> isSettled) {
        Map<String, KnownQuestion> byCode =
                known.stream().collect(Collectors.toMap(KnownQuestion::code, Function.identity()));
        var added = new ArrayList<QuestionRow>();
        var changed = new ArrayList<QuestionRow>();
        var same = new ArrayList<QuestionRow>();
        var faults = new ArrayList<>(sheet.faults());
        for (var row : sheet.rows()) {
            var now = byCode.get(row.code());
            if (now == null) {
                added.add(row);
            } else if (!now.subject().equals(subject)) {
                faults.add(codeElsewhere(sheet.file(), row, now));
            } else if (isSettled.test(row.contentHash(), now)) {
                same.add(row);
            } else {
                changed.add(row);
            }
        }
        var fresh = new ArrayList<>(added);
        fresh.addAll(changed);
        faults.addAll(nearDuplicates(sheet, fresh, known));
        faults.sort(Comparator.comparingInt(RowFault::row));
        var wrong = faults.stream().map(RowFault::row).collect(Collectors.toSet());
        return new ImportPlan(
                rightOnes(added, wrong),
                rightOnes(changed, wrong),
                rightOnes(same, wrong).size(),
                faults);
    }

    private static List<QuestionRow> rightOnes(List<QuestionRow> rows, Set<Integer> wrong) {
        return rows.stream().filter(row -> !wrong.contains(row.row())).toList();
    }

    /** Whether the sheet may go into the bank. */
    public boolean isAcceptable() {
        return faults.isEmpty();
    }

    /** How many rows have at least one fault. */
    public int wrongRows() {
        return (int)
                faults.stream().mapToInt(RowFault::row).filter(row -> row > 1).distinct().count();
    }

    /** A code stays with its subject for good, or a sheet in the wrong folder would move it. */
    private static RowFault codeElsewhere(String file, QuestionRow row, KnownQuestion now) {
        return new RowFault(
                file,
                row.row(),
                SheetColumn.CODE.header(),
                "fault.code-elsewhere",
                List.of(row.code(), now.subject()));
    }

    /**
     * Compares every new wording with the rest of the sheet and with the bank. What the bank has
     * already was compared when it came, so an unchanged sheet costs nothing.
     */
    private static List<RowFault> nearDuplicates(
            QuestionSheet sheet, List<QuestionRow> fresh, Collection<KnownQuestion> known) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var compared = new HashMap<String, StemTrigrams>();
        known.forEach(one -> compared.put(one.code(), StemTrigrams.of(one.stem())));
        sheet.rows().forEach(row -> compared.put(row.code(), StemTrigrams.of(row.stem())));
        fresh.forEach(row -> compared.remove(row.code()));
        var faults = new ArrayList<RowFault>();
        for (var row : fresh) {
            var stem = StemTrigrams.of(row.stem());
            for (var other : compared.entrySet()) {
                if (stem.isNear(other.getValue())) {
                    faults.add(nearDuplicate(sheet.file(), row, other.getKey()));
                }
            }
            compared.put(row.code(), stem);
        }
        return faults;
    }

    private static RowFault nearDuplicate(String file, QuestionRow row, String otherCode) {
        return new RowFault(
                file,
                row.row(),
                SheetColumn.STEM.header(),
                "fault.stem-near-duplicate",
                List.of(otherCode));
    }
}
