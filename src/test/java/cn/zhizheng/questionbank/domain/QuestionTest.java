package cn.zhizheng.questionbank.domain;

import static cn.zhizheng.questionbank.domain.SheetFixture.aLine;
import static cn.zhizheng.questionbank.domain.SheetFixture.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final Question question = new Question("AAA-001", "general");
    private final QuestionRow row = sheetOf(aLine("AAA-001")).rows().get(0);

    @Test
    void numbersItsVersionsFromOne() {
        assertThat(question.write(row, "author", NOW).number()).isEqualTo(1);
        assertThat(question.write(row, "author", NOW).number()).isEqualTo(2);
        assertThat(question.currentNumber()).isEqualTo(2);
    }

    @Test
    void refusesTheRowOfAnotherQuestion() {
        var other = sheetOf(aLine("AAA-002")).rows().get(0);
        assertThatThrownBy(() -> question.write(other, "author", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(question.currentNumber()).isZero();
    }
}
