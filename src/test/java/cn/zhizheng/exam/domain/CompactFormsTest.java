package cn.zhizheng.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in one column reads back as what was written. */
class CompactFormsTest {

    @Test
    void keepsABlueprint() {
        var compact = Blueprint.USUAL.compact();
        assertThat(compact).isEqualTo("SINGLE:40:1;MULTIPLE:15:2;TRUE_FALSE:30:1|30/50/20");
        assertThat(Blueprint.parse(compact)).isEqualTo(Blueprint.USUAL);
    }

    @Test
    void keepsAPaper() {
        var compact = AttemptFixture.PAPER.compact();
        assertThat(compact).isEqualTo("11:S:CADB:1;12:M:DBAC:2;13:T:AB:1");
        assertThat(Paper.parse(compact)).isEqualTo(AttemptFixture.PAPER);
        assertThatThrownBy(() -> Paper.parse("11:S:CADB:1;11:S:CADB:1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAnswersInOrderAndWithoutWhatWasCleared() {
        var answers = FinalAnswers.of(Map.of(10, "B", 2, "DAA", 3, ""));
        assertThat(answers.compact()).isEqualTo("2:AD;10:B");
        assertThat(FinalAnswers.parse("2:AD;10:B")).isEqualTo(answers);
        assertThat(FinalAnswers.parse("")).isEqualTo(FinalAnswers.NONE);
        assertThat(answers.answered()).isEqualTo(2);
        assertThat(answers.of(3)).isEmpty();
    }

    @Test
    void refusesAnEmptyOrOversizedBlueprint() {
        assertThatThrownBy(() -> Blueprint.parse("SINGLE:0:1|30/50/20"))
                .hasMessageContaining("error.exam.section-size");
        assertThatThrownBy(() -> Blueprint.parse("SINGLE:3:101|30/50/20"))
                .hasMessageContaining("error.exam.section-size [100]");
        assertThatThrownBy(() -> Blueprint.parse("SINGLE:301:1|30/50/20"))
                .hasMessageContaining("error.exam.question-count");
    }
}
