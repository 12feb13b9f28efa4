package cn.zhizheng.questionbank.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The smallest sheet that is right; a test changes the one cell that matters to it. */
public final class SheetFixture {

    public static final String FILE = "sample.csv";

    /** A law of four articles in two editions. */
    public static final StatuteBook STATUTES =
            new StatuteBook(
                    List.of(edition("样例法", "2017-09-01", 3), edition("样例法", "2023-09-01", 4)));

    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);

    private SheetFixture() {}

    /** A right question with a stem that no other one comes near to. */
    public static SheetFixture aLine(String code) {
        var line = new SheetFixture();
        Arrays.stream(SheetColumn.values()).forEach(column -> line.cells.put(column, ""));
        return line.with(SheetColumn.CODE, code)
                .with(SheetColumn.TYPE, "SINGLE")
                .with(SheetColumn.DIFFICULTY, "EASY")
                .with(SheetColumn.LAW, "样例法")
                .with(SheetColumn.EDITION, "2023-09-01")
                .with(SheetColumn.ARTICLE, "4")
                .with(SheetColumn.POINT, "样例")
                .with(SheetColumn.STEM, stemOf(code))
                .with(SheetColumn.OPTION_A, "甲")
                .with(SheetColumn.OPTION_B, "乙")
                .with(SheetColumn.OPTION_C, "丙")
                .with(SheetColumn.KEY, "B")
                .with(SheetColumn.EXPLANATION, "第四条这样规定。");
    }

    public static SheetFixture aTrueFalseLine(String code) {
        return aLine(code)
                .with(SheetColumn.TYPE, "TRUE_FALSE")
                .with(SheetColumn.OPTION_A, "正确")
                .with(SheetColumn.OPTION_B, "错误")
                .with(SheetColumn.OPTION_C, "")
                .with(SheetColumn.KEY, "A");
    }

    public SheetFixture with(SheetColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    public SheetLine at(int row) {
        return new SheetLine(row, List.copyOf(cells.values()));
    }

    /** These lines below the header, read. */
    public static QuestionSheet sheetOf(SheetFixture... lines) {
        var all = new ArrayList<SheetLine>();
        all.add(header());
        for (var line : lines) {
            all.add(line.at(all.size() + 1));
        }
        return QuestionSheet.parse(FILE, all, STATUTES);
    }

    public static SheetLine header() {
        return new SheetLine(1, SheetColumn.headers());
    }

    /** These lines below the header, as a file. */
    public static String csvOf(SheetFixture... lines) {
        return Arrays.stream(lines)
                .map(line -> String.join(",", line.cells.values()))
                .collect(
                        Collectors.joining(
                                "\n", String.join(",", SheetColumn.headers()) + "\n", "\n"));
    }

    /** Forty characters at random, but the same ones for the same code. */
    private static String stemOf(String code) {
        return new Random(code.hashCode())
                .ints(40, 0x4e00, 0x9fa5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "某镇", "？"));
    }

    private static StatuteEdition edition(String law, String adoptedOn, int articles) {
        var day = LocalDate.parse(adoptedOn);
        return new StatuteEdition(law, day, day, articles, "中华人民共和国" + law);
    }
}
