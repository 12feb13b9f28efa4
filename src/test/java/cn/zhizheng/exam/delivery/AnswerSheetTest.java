package cn.zhizheng.exam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {

    private final AnswerSheet sheet =
            new AnswerSheet(new TreeMap<>(Map.of(17, "D", 2, "", 1, "AC", 3, "B")));

    @Test
    void countsOnlyWhatWasAnsweredInTheEnd() {
        assertThat(sheet.answeredCount()).isEqualTo(3);
        assertThat(sheet.answer(1)).isEqualTo("AC");
        assertThat(sheet.answer(2)).isEmpty();
        assertThat(sheet.answer(99)).isEmpty();
    }

    @Test
    void isOneLineInTheOrderOfTheQuestions() {
        assertThat(sheet.compact()).isEqualTo("1:AC;3:B;17:D");
        assertThat(AnswerSheet.of(sheet.compact())).isEqualTo(sheet);
        assertThat(AnswerSheet.of("")).isEqualTo(AnswerSheet.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AC", "1AC", ":A", "1:A;;2:B", "x:A"})
    void refusesALineThatIsNoSheet(String line) {
        assertThatThrownBy(() -> AnswerSheet.of(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> sheet.answers().put(1, "B"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
