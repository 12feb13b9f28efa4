package cn.zhizheng.questionbank.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single cells, forgiving what spreadsheets do to them on the way (BANK-04). */
final class CellText {

    /** Excel writes {@code ="001"} to keep a text a text. */
    private static final Pattern WRAPPED = Pattern.compile("=\"([^\"]*)\"");

    /** The portal's own exports put an apostrophe before what could be taken for a formula. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@＝＋－＠]");

    /** Excel turns 2021-01-22 into 2021/1/22 when it saves. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private CellText() {}

    /** The text without blanks at its ends and without a spreadsheet's wrapping. */
    static String plain(String cell) {
        var stripped = cell.replace('\u00a0', ' ').strip();
        var wrapped = WRAPPED.matcher(stripped);
        if (wrapped.matches()) {
            return wrapped.group(1).strip();
        }
        return GUARDED.matcher(stripped).lookingAt() ? stripped.substring(1) : stripped;
    }

    /** Whether it holds something that cannot be seen or was damaged on the way. */
    static boolean hasUnprintable(String text) {
        return text.codePoints().anyMatch(CellText::isUnprintable);
    }

    private static boolean isUnprintable(int codePoint) {
        return codePoint == 0xFFFD
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.PRIVATE_USE ->
                            true;
                    default -> false;
                };
    }

    static Optional<LocalDate> date(String text) {
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
