package cn.zhizheng.questionbank.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The list of statutes after reading: the editions, and everything that is wrong with the rest. */
public record StatuteSheet(List<StatuteEdition> editions, List<RowFault> faults) {

    private static final List<String> HEADER =
            List.of("law", "edition", "effective", "articles", "title");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final int LONGEST_LAW = 100;
    private static final int LONGEST_TITLE = 200;

    public StatuteSheet {
        editions = List.copyOf(editions);
        faults = List.copyOf(faults);
    }

    /** What questions may cite, according to this list. */
    public StatuteBook book() {
        return new StatuteBook(editions);
    }

    /**
     * @param lines the first one being the header
     */
    public static StatuteSheet parse(String file, List<SheetLine> lines) {
        if (lines.isEmpty() || !lines.get(0).cells().equals(HEADER)) {
            return new StatuteSheet(
                    List.of(),
                    List.of(
                            new RowFault(
                                    file,
                                    1,
                                    "",
                                    "fault.header",
                                    List.of(String.join(",", HEADER)))));
        }
        var editions = new ArrayList<StatuteEdition>();
        var faults = new ArrayList<RowFault>();
        var seen = new HashSet<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                continue;
            }
            var reader = new LineReader(file, line, faults);
            reader.read().ifPresent(editions::add);
            if (!seen.add(line.cell(0) + "|" + line.cell(1))) {
                reader.add(1, "fault.edition-duplicate", line.cell(0), line.cell(1));
            }
        }
        return new StatuteSheet(editions, faults);
    }

    private record LineReader(String file, SheetLine line, List<RowFault> faults) {

        Optional<StatuteEdition> read() {
            var law = text(0, LONGEST_LAW);
            var adoptedOn = date(1);
            var effectiveOn = date(2);
            var articleCount = CellText.plain(line.cell(3));
            var title = text(4, LONGEST_TITLE);
            var countable = COUNT.matcher(articleCount).matches();
            if (!countable) {
                add(3, "fault.article-form", articleCount);
            }
            if (law.isEmpty()
                    || title.isEmpty()
                    || adoptedOn.isEmpty()
                    || effectiveOn.isEmpty()
                    || !countable) {
                return Optional.empty();
            }
            return Optional.of(
                    new StatuteEdition(
                            law,
                            adoptedOn.get(),
                            effectiveOn.get(),
                            Integer.parseInt(articleCount),
                            title));
        }

        private String text(int column, int longest) {
            var text = CellText.plain(line.cell(column));
            if (text.isEmpty()) {
                add(column, "fault.cell-empty");
            }
            if (text.length() > longest) {
                add(column, "fault.cell-too-long", text.length(), longest);
                return "";
            }
            return text;
        }

        private Optional<LocalDate> date(int column) {
            var written = CellText.plain(line.cell(column));
            var date = CellText.date(written);
            if (date.isEmpty()) {
                add(column, "fault.edition-form", written);
            }
            return date;
        }

        void add(int column, String messageKey, Object... arguments) {
            faults.add(
                    new RowFault(
                            file, line.row(), HEADER.get(column), messageKey, List.of(arguments)));
        }
    }
}
