package cn.zhizheng.questionbank.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.questionbank.domain.RowFault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final String TEXT = "code,stem\r\nPEN-001,\"某镇，某村\"\r\n";

    /** BANK-04. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsWhatSpreadsheetsWrite(String charset) {
        var sheet = CsvSheet.read("a.csv", TEXT.getBytes(Charset.forName(charset)));
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.lines().get(1).row()).isEqualTo(2);
        assertThat(sheet.lines().get(1).cells()).containsExactly("PEN-001", "某镇，某村");
    }

    @Test
    void forgivesAByteOrderMark() {
        var sheet = CsvSheet.read("a.csv", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.lines().get(0).cells()).containsExactly("code", "stem");
    }

    @Test
    void refusesAnotherEncoding() {
        assertThat(faultOf(TEXT.getBytes(StandardCharsets.UTF_16))).isEqualTo("fault.encoding");
    }

    @Test
    void refusesAWorkbookUnderTheWrongName() {
        var zip = new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        assertThat(faultOf(zip)).isEqualTo("fault.encoding");
    }

    @Test
    void namesTheRowOfAQuoteThatIsNeverClosed() {
        var sheet = CsvSheet.read("a.csv", "code\nPEN-001\n\"PEN-002\nPEN-003".getBytes());
        assertThat(sheet.faults())
                .containsExactly(new RowFault("a.csv", 3, "", "fault.quote", java.util.List.of()));
        assertThat(sheet.lines()).isEmpty();
    }

    @Test
    void takesFiveThousandRowsAndNotOneMore() {
        var most = "code\n" + "x\n".repeat(CsvSheet.MOST_ROWS);
        assertThat(CsvSheet.read("a.csv", most.getBytes()).faults()).isEmpty();
        assertThat(faultOf((most + "x\n").getBytes())).isEqualTo("fault.too-many-rows");
    }

    @Test
    void refusesFiveMegabytesAndOneByte() {
        assertThat(faultOf(new byte[CsvSheet.MOST_BYTES + 1])).isEqualTo("fault.too-large");
    }

    @Test
    void keepsABackslash() {
        var sheet = CsvSheet.read("a.csv", "\"C:\\temp\\\",x\n".getBytes());
        assertThat(sheet.lines().get(0).cells()).containsExactly("C:\\temp\\", "x");
    }

    private static String faultOf(byte[] content) {
        return CsvSheet.read("a.csv", content).faults().get(0).messageKey();
    }
}
