package cn.zhizheng.questionbank.domain;

import static cn.zhizheng.questionbank.domain.SheetColumn.*;
import static cn.zhizheng.questionbank.domain.SheetFixture.aLine;
import static cn.zhizheng.questionbank.domain.SheetFixture.aTrueFalseLine;
import static cn.zhizheng.questionbank.domain.SheetFixture.header;
import static cn.zhizheng.questionbank.domain.SheetFixture.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSheetTest {

    @Test
    void readsARightRow() {
        var sheet = sheetOf(aLine("AAA-001").with(KEY, "b").with(ARTICLE, "3；4"));
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.row()).isEqualTo(2);
                            assertThat(row.code()).isEqualTo("AAA-001");
                            assertThat(row.type()).isEqualTo(QuestionType.SINGLE);
                            assertThat(row.difficulty()).isEqualTo(Difficulty.EASY);
                            assertThat(row.edition()).isEqualTo(LocalDate.of(2023, 9, 1));
                            assertThat(row.articles()).isEqualTo("3;4");
                            assertThat(row.options()).containsExactly("甲", "乙", "丙");
                            assertThat(row.key()).isEqualTo("B");
                        });
    }

    @Test
    void readsAKeyInAnyOrderAndSpelling() {
        var sheet = sheetOf(aLine("AAA-001").with(TYPE, "multiple").with(KEY, "Ｃ、a"));
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rows().get(0).key()).isEqualTo("AC");
    }

    /** BANK-04: spreadsheets rewrite dates. */
    @ParameterizedTest
    @CsvSource({"2023/9/1", "2023-9-1", "2023年9月1日", "2023.09.01"})
    void readsADateAsASpreadsheetWritesIt(String written) {
        var sheet = sheetOf(aLine("AAA-001").with(EDITION, written));
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rows().get(0).edition()).isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @Test
    void leavesOutBlankLinesAndKeepsTheRowNumbers() {
        var sheet =
                QuestionSheet.parse(
                        SheetFixture.FILE,
                        List.of(
                                header(),
                                aLine("AAA-001").at(2),
                                new SheetLine(3, List.of("", " ", "")),
                                aLine("AAA-002").with(KEY, "").at(4)),
                        SheetFixture.STATUTES);
        assertThat(sheet.lineCount()).isEqualTo(2);
        assertThat(sheet.faults()).extracting(RowFault::row).containsExactly(4);
    }

    /** Every rule with the column that the message names (BANK-07). */
    @ParameterizedTest
    @CsvSource({
        "CODE,        '',          code,        fault.cell-empty",
        "CODE,        pen 1,       code,        fault.code-form",
        "TYPE,        '',          type,        fault.cell-empty",
        "TYPE,        单选,         type,        fault.type-unknown",
        "DIFFICULTY,  SIMPLE,      difficulty,  fault.difficulty-unknown",
        "LAW,         '',          law,         fault.cell-empty",
        "LAW,         无名法,       law,         fault.law-unknown",
        "EDITION,     2023-13-01,  edition,     fault.edition-form",
        "EDITION,     2023,        edition,     fault.edition-form",
        "EDITION,     2021-09-01,  edition,     fault.edition-unknown",
        "ARTICLE,     '',          article,     fault.cell-empty",
        "ARTICLE,     第四条,       article,     fault.article-form",
        "ARTICLE,     0,           article,     fault.article-form",
        "ARTICLE,     5,           article,     fault.article-beyond",
        "ARTICLE,     4;5,         article,     fault.article-beyond",
        "POINT,       '',          point,       fault.cell-empty",
        "STEM,        '',          stem,        fault.cell-empty",
        "STEM,        关于B项下列说法, stem,      fault.letter-named",
        "STEM,        含\u200b零宽字符的题干, stem, fault.unprintable",
        "OPTION_A,    '',          A,           fault.cell-empty",
        "OPTION_C,    乙,           C,           fault.option-repeated",
        "OPTION_C,    以上都对,      C,           fault.option-refers",
        "OPTION_C,    A和B,         C,           fault.option-refers",
        "OPTION_E,    戊,           D,           fault.option-gap",
        "OPTION_C,    '',          C,           fault.options-too-few",
        "KEY,         '',          key,         fault.key-missing",
        "KEY,         甲,           key,         fault.key-form",
        "KEY,         G,           key,         fault.key-form",
        "KEY,         D,           key,         fault.key-beyond-options",
        "KEY,         AB,          key,         fault.key-single",
        "KEY,         BB,          key,         fault.key-repeated",
        "EXPLANATION, 因此A项错误,   explanation, fault.letter-named"
    })
    void namesTheFault(SheetColumn cell, String text, String column, String messageKey) {
        var sheet = sheetOf(aLine("AAA-001"), aLine("AAA-002").with(cell, text));
        assertThat(sheet.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.file()).isEqualTo(SheetFixture.FILE);
                            assertThat(fault.row()).isEqualTo(3);
                            assertThat(fault.column()).isEqualTo(column);
                            assertThat(fault.messageKey()).isEqualTo(messageKey);
                        });
        assertThat(sheet.rows()).extracting(QuestionRow::code).containsExactly("AAA-001");
    }

    @Test
    void namesEveryFaultOfARow() {
        var sheet = sheetOf(aLine("AAA-001").with(KEY, "").with(LAW, "无名法").with(TYPE, "?"));
        assertThat(sheet.faults())
                .extracting(RowFault::messageKey)
                .containsExactlyInAnyOrder(
                        "fault.key-missing", "fault.law-unknown", "fault.type-unknown");
    }

    /** BANK-02. */
    @Test
    void tellsWhichEditionsOfTheLawThereAre() {
        var sheet = sheetOf(aLine("AAA-001").with(EDITION, "2021-09-01"));
        assertThat(sheet.faults().get(0).arguments())
                .containsExactly("样例法", "2021-09-01", "2017-09-01, 2023-09-01");
    }

    @Test
    void refusesACodeThatStandsTwice() {
        var sheet = sheetOf(aLine("AAA-001"), aLine("AAA-002"), aLine("AAA-001"));
        assertThat(sheet.faults())
                .containsExactly(
                        new RowFault(
                                SheetFixture.FILE,
                                4,
                                "code",
                                "fault.code-duplicate",
                                List.of("AAA-001", 2)));
    }

    @Test
    void refusesAMultipleChoiceWithOneRightOption() {
        var sheet = sheetOf(aLine("AAA-001").with(TYPE, "MULTIPLE"));
        assertThat(sheet.faults())
                .extracting(RowFault::messageKey)
                .containsExactly("fault.key-multiple");
    }

    @Test
    void refusesATrueFalseQuestionWithOtherWords() {
        var sheet = sheetOf(aTrueFalseLine("AAA-001").with(OPTION_A, "对"));
        assertThat(sheet.faults())
                .extracting(RowFault::messageKey)
                .containsExactly("fault.true-false-options");
    }

    @Test
    void takesATrueFalseQuestion() {
        assertThat(sheetOf(aTrueFalseLine("AAA-001")).faults()).isEmpty();
    }

    @Test
    void refusesALineWithACommaTooMany() {
        var cells = new java.util.ArrayList<>(aLine("AAA-001").at(2).cells());
        cells.add("第四条，这样规定");
        var sheet =
                QuestionSheet.parse(
                        SheetFixture.FILE,
                        List.of(header(), new SheetLine(2, cells)),
                        SheetFixture.STATUTES);
        assertThat(sheet.faults())
                .containsExactly(
                        new RowFault(
                                SheetFixture.FILE, 2, "", "fault.cell-count", List.of(17, 16)));
    }

    @Test
    void refusesAnotherHeader() {
        var sheet =
                QuestionSheet.parse(
                        SheetFixture.FILE,
                        List.of(new SheetLine(1, List.of("题号", "题型")), aLine("AAA-001").at(2)),
                        SheetFixture.STATUTES);
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.faults())
                .extracting(RowFault::row, RowFault::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "fault.header"));
    }

    @Test
    void refusesASheetWithoutQuestions() {
        assertThat(sheetOf().faults())
                .extracting(RowFault::messageKey)
                .containsExactly("fault.no-rows");
    }

    @Test
    void refusesACellThatIsTooLong() {
        var sheet = sheetOf(aLine("AAA-001").with(POINT, "长".repeat(101)));
        assertThat(sheet.faults())
                .extracting(RowFault::messageKey)
                .containsExactly("fault.cell-too-long");
    }

    /** BANK-05: the hash names the content, not how the file was written. */
    @Test
    void givesTheSameHashToTheSameContent() {
        var plain = sheetOf(aLine("AAA-001")).rows().get(0);
        var other =
                sheetOf(aLine("AAA-001").with(EDITION, "2023/9/1").with(KEY, " b ")).rows().get(0);
        assertThat(other.contentHash()).isEqualTo(plain.contentHash());
    }

    @Test
    void givesAnotherHashToAnotherContent() {
        var plain = sheetOf(aLine("AAA-001")).rows().get(0);
        var moved = sheetOf(aLine("AAA-001").with(KEY, "C")).rows().get(0);
        assertThat(moved.contentHash()).isNotEqualTo(plain.contentHash());
    }
}
