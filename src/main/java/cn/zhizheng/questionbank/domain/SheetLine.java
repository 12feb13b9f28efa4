package cn.zhizheng.questionbank.domain;

import java.util.List;

/**
 * One record of a CSV file as it was read, before anybody asked what it means.
 *
 * @param row as a spreadsheet counts, the first record being row 1
 */
public record SheetLine(int row, List<String> cells) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it: spreadsheets like to leave such lines at the end. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The cell, or an empty text if the line ends before it. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** How many cells there are, not counting empty ones at the end. */
    public int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
