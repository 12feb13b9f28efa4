package cn.zhizheng.questionbank.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A sheet of questions after reading: the rows that say something and everything that is wrong with
 * the others. It goes into the bank as a whole or not at all (BANK-03).
 *
 * @param lineCount rows below the header that are not blank, right or wrong
 */
public record QuestionSheet(
        String file, int lineCount, List<QuestionRow> rows, List<RowFault> faults) {

    public QuestionSheet {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** A file that could not even be cut into cells. */
    public static QuestionSheet unreadable(String file, List<RowFault> faults) {
        return new QuestionSheet(file, 0, List.of(), faults);
    }

    /**
     * @param lines the first one being the header
     * @param statutes what the questions may cite
     */
    public static QuestionSheet parse(String file, List<SheetLine> lines, StatuteBook statutes) {
        if (lines.isEmpty() || !isHeader(lines.get(0))) {
            var expected = String.join(",", SheetColumn.headers());
            return unreadable(
                    file, List.of(new RowFault(file, 1, "", "fault.header", List.of(expected))));
        }
        var filled = lines.stream().skip(1).filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return unreadable(file, List.of(RowFault.ofFile(file, "fault.no-rows")));
        }
        var rows = new ArrayList<QuestionRow>();
        var faults = new ArrayList<RowFault>();
        var rowOfCode = new HashMap<String, Integer>();
        for (var line : filled) {
            var parser = new QuestionRowParser(file, line, statutes);
            parser.parse().ifPresent(rows::add);
            faults.addAll(parser.faults());
            var code = CellText.plain(line.cell(SheetColumn.CODE.ordinal()));
            var earlier = code.isEmpty() ? null : rowOfCode.putIfAbsent(code, line.row());
            if (earlier != null) {
                faults.add(
                        new RowFault(
                                file,
                                line.row(),
                                SheetColumn.CODE.header(),
                                "fault.code-duplicate",
                                List.of(code, earlier)));
            }
        }
        return new QuestionSheet(file, filled.size(), rows, faults);
    }

    private static boolean isHeader(SheetLine line) {
        var found = line.cells().stream().limit(line.width()).map(CellText::plain).toList();
        return found.equals(SheetColumn.headers());
    }
}
