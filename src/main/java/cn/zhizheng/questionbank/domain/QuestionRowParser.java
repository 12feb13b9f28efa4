package cn.zhizheng.questionbank.domain;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads one line. Goes on after a fault, so that the author learns of all of them at once; a line
 * with a fault gives no row.
 */
final class QuestionRowParser {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}-\\d{3,6}");
    private static final Pattern ARTICLE = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern KEY = Pattern.compile("[A-F]+");
    private static final List<String> TRUE_FALSE_OPTIONS = List.of("正确", "错误");
    private static final int FEWEST_OPTIONS_OF_A_CHOICE = 3;

    private final String file;
    private final SheetLine line;
    private final StatuteBook statutes;
    private final List<RowFault> faults = new ArrayList<>();

    QuestionRowParser(String file, SheetLine line, StatuteBook statutes) {
        this.file = file;
        this.line = line;
        this.statutes = statutes;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** Empty if {@link #faults} has something to say. */
    Optional<QuestionRow> parse() {
        if (line.width() != SheetColumn.values().length) {
            add("", "fault.cell-count", line.width(), SheetColumn.values().length);
            return Optional.empty();
        }
        Arrays.stream(SheetColumn.values()).forEach(this::checkCell);
        var type = oneOf(QuestionType.class, SheetColumn.TYPE, "fault.type-unknown");
        var difficulty =
                oneOf(Difficulty.class, SheetColumn.DIFFICULTY, "fault.difficulty-unknown");
        checkCode();
        var edition = edition();
        var articles = articles(edition);
        var options = options();
        var key = key(options.size());
        checkReferences();
        type.ifPresent(known -> checkAgainstType(known, options, key));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new QuestionRow(
                        line.row(),
                        cell(SheetColumn.CODE),
                        type.orElseThrow(),
                        difficulty.orElseThrow(),
                        cell(SheetColumn.LAW),
                        edition.orElseThrow().adoptedOn(),
                        articles,
                        cell(SheetColumn.POINT),
                        cell(SheetColumn.STEM),
                        options,
                        key,
                        cell(SheetColumn.EXPLANATION)));
    }

    private void checkCell(SheetColumn column) {
        var text = cell(column);
        if (text.isEmpty() && !mayBeEmpty(column)) {
            add(column, column == SheetColumn.KEY ? "fault.key-missing" : "fault.cell-empty");
        }
        if (text.length() > column.longest()) {
            add(column, "fault.cell-too-long", text.length(), column.longest());
        }
        if (CellText.hasUnprintable(text)) {
            add(column, "fault.unprintable");
        }
    }

    private static boolean mayBeEmpty(SheetColumn column) {
        return SheetColumn.OPTIONS.indexOf(column) >= 2;
    }

    private void checkCode() {
        var code = cell(SheetColumn.CODE);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            add(SheetColumn.CODE, "fault.code-form", code);
        }
    }

    private <T extends Enum<T>> Optional<T> oneOf(
            Class<T> words, SheetColumn column, String messageKey) {
        var text = cell(column);
        var found =
                Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            add(column, messageKey, text);
        }
        return found;
    }

    private Optional<StatuteEdition> edition() {
        var law = cell(SheetColumn.LAW);
        var written = cell(SheetColumn.EDITION);
        Optional<LocalDate> adoptedOn = CellText.date(written);
        if (adoptedOn.isEmpty() && !written.isEmpty()) {
            add(SheetColumn.EDITION, "fault.edition-form", written);
        }
        if (law.isEmpty()) {
            return Optional.empty();
        }
        if (!statutes.knows(law)) {
            add(SheetColumn.LAW, "fault.law-unknown", law);
            return Optional.empty();
        }
        var edition = adoptedOn.flatMap(day -> statutes.find(law, day));
        if (adoptedOn.isPresent() && edition.isEmpty()) {
            add(
                    SheetColumn.EDITION,
                    "fault.edition-unknown",
                    law,
                    written,
                    statutes.editionsOf(law));
        }
        return edition;
    }

    private String articles(Optional<StatuteEdition> edition) {
        var numbers =
                Arrays.stream(cell(SheetColumn.ARTICLE).split("[;；、,，]"))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList();
        for (var number : numbers) {
            if (!ARTICLE.matcher(number).matches()) {
                add(SheetColumn.ARTICLE, "fault.article-form", number);
            } else if (edition.isPresent()
                    && Integer.parseInt(number) > edition.get().articleCount()) {
                add(
                        SheetColumn.ARTICLE,
                        "fault.article-beyond",
                        Integer.parseInt(number),
                        edition.get().law(),
                        edition.get().articleCount());
            }
        }
        return String.join(";", numbers);
    }

    private List<String> options() {
        var options = SheetColumn.OPTIONS.stream().map(this::cell).collect(Collectors.toList());
        while (!options.isEmpty() && options.get(options.size() - 1).isEmpty()) {
            options.remove(options.size() - 1);
        }
        var seen = new HashSet<String>();
        for (var at = 0; at < options.size(); at++) {
            var column = SheetColumn.OPTIONS.get(at);
            var option = options.get(at);
            if (option.isEmpty() && mayBeEmpty(column)) {
                add(column, "fault.option-gap");
            } else if (!option.isEmpty() && !seen.add(option)) {
                add(column, "fault.option-repeated", option);
            }
        }
        return options;
    }

    private String key(int optionCount) {
        var written =
                Normalizer.normalize(cell(SheetColumn.KEY), Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s,、;/]", "");
        if (written.isEmpty()) {
            return written;
        }
        if (!KEY.matcher(written).matches()) {
            add(SheetColumn.KEY, "fault.key-form", cell(SheetColumn.KEY));
            return "";
        }
        var letters =
                written.chars()
                        .sorted()
                        .distinct()
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .toList();
        if (letters.size() < written.length()) {
            add(SheetColumn.KEY, "fault.key-repeated", written);
        }
        for (var letter : letters) {
            if (letter.charAt(0) - 'A' >= optionCount) {
                add(SheetColumn.KEY, "fault.key-beyond-options", letter, optionCount);
            }
        }
        return String.join("", letters);
    }

    private void checkReferences() {
        for (var column : SheetColumn.OPTIONS) {
            if (OptionReferences.pointAtOthers(cell(column))) {
                add(column, "fault.option-refers", cell(column));
            }
        }
        for (var column : List.of(SheetColumn.STEM, SheetColumn.EXPLANATION)) {
            if (OptionReferences.nameALetter(cell(column))) {
                add(column, "fault.letter-named");
            }
        }
    }

    private void checkAgainstType(QuestionType type, List<String> options, String key) {
        switch (type) {
            case SINGLE -> {
                checkOptionCount(options);
                if (key.length() > 1) {
                    add(SheetColumn.KEY, "fault.key-single", key);
                }
            }
            case MULTIPLE -> {
                checkOptionCount(options);
                if (key.length() == 1) {
                    add(SheetColumn.KEY, "fault.key-multiple", key);
                }
            }
            case TRUE_FALSE -> {
                if (!options.equals(TRUE_FALSE_OPTIONS)) {
                    add(SheetColumn.OPTION_A, "fault.true-false-options");
                }
                if (key.length() > 1) {
                    add(SheetColumn.KEY, "fault.key-single", key);
                }
            }
        }
    }

    private void checkOptionCount(List<String> options) {
        if (options.size() < FEWEST_OPTIONS_OF_A_CHOICE) {
            add(
                    SheetColumn.OPTION_C,
                    "fault.options-too-few",
                    options.size(),
                    FEWEST_OPTIONS_OF_A_CHOICE);
        }
    }

    private String cell(SheetColumn column) {
        return CellText.plain(line.cell(column.ordinal()));
    }

    private void add(SheetColumn column, String messageKey, Object... arguments) {
        add(column.header(), messageKey, arguments);
    }

    private void add(String column, String messageKey, Object... arguments) {
        faults.add(new RowFault(file, line.row(), column, messageKey, List.of(arguments)));
    }
}
