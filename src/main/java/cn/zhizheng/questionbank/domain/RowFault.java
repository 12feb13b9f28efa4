package cn.zhizheng.questionbank.domain;

import java.util.List;

/**
 * What is wrong in a sheet, where, and (in the message's sentence) how to put it right.
 *
 * @param row as a spreadsheet counts, the header being row 1; 0 for the file as a whole
 * @param column name in the header; empty for the row as a whole
 * @param messageKey key in the room's bundle, of the form {@code fault.<what>}
 * @param arguments what the sentence mentions: numbers and text only
 */
public record RowFault(
        String file, int row, String column, String messageKey, List<Object> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    /** A fault of the file as a whole. */
    public static RowFault ofFile(String file, String messageKey, Object... arguments) {
        return new RowFault(file, 0, "", messageKey, List.of(arguments));
    }

    /** For the log of a start-up; people read the message instead. */
    @Override
    public String toString() {
        return "%s row %d column %s: %s %s".formatted(file, row, column, messageKey, arguments);
    }
}
