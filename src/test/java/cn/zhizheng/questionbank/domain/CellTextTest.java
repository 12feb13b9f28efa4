package cn.zhizheng.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BANK-04. */
class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` 某镇\u3000`,    某镇",
                "`\u00a0某镇 `,    某镇",
                "`=\"001\"`,       001",
                "`'=1+1`,          =1+1",
                "`'-5`,            -5",
                "`'＝合计`,         ＝合计",
                "`'quoted'`,       'quoted'",
                "`=1+1`,           =1+1"
            })
    void undoesWhatASpreadsheetDid(String cell, String text) {
        assertThat(CellText.plain(cell)).isEqualTo(text);
    }

    @Test
    void findsWhatCannotBeSeen() {
        assertThat(CellText.hasUnprintable("换\n行")).isTrue();
        assertThat(CellText.hasUnprintable("反\u202e向")).isTrue();
        assertThat(CellText.hasUnprintable("坏\ufffd字")).isTrue();
        assertThat(CellText.hasUnprintable("某镇𠮷某，100 元（含）")).isFalse();
    }
}
