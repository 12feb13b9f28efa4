package cn.zhizheng.questionbank.domain;

import java.util.Arrays;
import java.util.List;

/** The columns of a sheet of questions, in their order. */
public enum SheetColumn {
    CODE("code", 40),
    TYPE("type", 20),
    DIFFICULTY("difficulty", 20),
    LAW("law", 100),
    EDITION("edition", 20),
    ARTICLE("article", 100),
    POINT("point", 100),
    STEM("stem", 1000),
    OPTION_A("A", 500),
    OPTION_B("B", 500),
    OPTION_C("C", 500),
    OPTION_D("D", 500),
    OPTION_E("E", 500),
    OPTION_F("F", 500),
    KEY("key", 20),
    EXPLANATION("explanation", 2000);

    /** A to F. */
    public static final List<SheetColumn> OPTIONS =
            List.of(OPTION_A, OPTION_B, OPTION_C, OPTION_D, OPTION_E, OPTION_F);

    private final String header;
    private final int longest;

    SheetColumn(String header, int longest) {
        this.header = header;
        this.longest = longest;
    }

    /** Its name in the first line of the sheet. */
    public String header() {
        return header;
    }

    /** How many characters a cell may hold. */
    public int longest() {
        return longest;
    }

    /** The first line that every sheet of questions must have. */
    public static List<String> headers() {
        return Arrays.stream(values()).map(SheetColumn::header).toList();
    }
}
