package cn.zhizheng.exam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTest {

    @Test
    void readsOneSaveOrSome() {
        assertThat(read("{\"q\":12,\"s\":57,\"a\":\"AC\"}"))
                .containsExactly(new Save(12, 57, "AC"));
        assertThat(read(" [ {\"a\":\"\",\"s\":1,\"q\":1} , {\"q\":2,\"s\":3,\"a\":\"D\"} ] "))
                .containsExactly(new Save(1, 1, ""), new Save(2, 3, "D"));
    }

    @Test
    void takesLettersInAnyOrderAsOneAnswer() {
        assertThat(read("{\"q\":1,\"s\":1,\"a\":\"DCA\"}")).containsExactly(new Save(1, 1, "ACD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "12",
                "\"AC\"",
                "{}",
                "[]",
                "[[]]",
                "[1]",
                "{\"q\":1,\"s\":1}",
                "{\"q\":1,\"a\":\"A\"}",
                "{\"s\":1,\"a\":\"A\"}",
                "{\"q\":\"1\",\"s\":1,\"a\":\"A\"}",
                "{\"q\":1,\"s\":1,\"a\":\"A\",\"x\":1}",
                "{\"q\":1,\"s\":1,\"a\":\"A\"}{}",
                "{\"q\":1,\"s\":1,\"a\":\"A\"",
                "[{\"q\":1,\"s\":1,\"a\":\"A\"}",
                "{\"q\":0,\"s\":1,\"a\":\"A\"}",
                "{\"q\":1001,\"s\":1,\"a\":\"A\"}",
                "{\"q\":1,\"s\":0,\"a\":\"A\"}",
                "{\"q\":1,\"s\":1000000001,\"a\":\"A\"}",
                "{\"q\":1,\"s\":1,\"a\":\"AA\"}",
                "{\"q\":1,\"s\":1,\"a\":\"a\"}",
                "{\"q\":1,\"s\":1,\"a\":\"A;B\"}",
                "{\"q\":1,\"s\":1,\"a\":[\"A\"]}",
                "{\"q\":1,\"s\":1,\"a\":null}"
            })
    void refusesWhatNoPageSends(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoreSavesThanAPaperHas() {
        var many =
                "["
                        + "{\"q\":1,\"s\":1,\"a\":\"A\"},".repeat(200)
                        + "{\"q\":1,\"s\":1,\"a\":\"A\"}]";
        assertThatThrownBy(() -> read(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverBreaksInAnotherWay() {
        var random = new Random(7);
        var valid = "[{\"q\":12,\"s\":57,\"a\":\"AC\"},{\"q\":1,\"s\":2,\"a\":\"\"}]";
        for (var round = 0; round < 20_000; round++) {
            var bytes = valid.getBytes(StandardCharsets.UTF_8);
            for (var change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(AnswerJson.read(bytes)).isNotEmpty();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void tellsWhatIsStoredTheTimeAndWhatIsLeft() {
        var reply =
                new SaveReply(
                        Outcome.CONFLICTING,
                        "ref",
                        List.of(new Save(1, 4, "A"), new Save(2, 1, "")),
                        List.of(new Save(3, 1, "B")),
                        Instant.ofEpochMilli(1_795_000_000_123L),
                        Duration.ofMillis(61_900));

        assertThat(new String(AnswerJson.write(reply), StandardCharsets.US_ASCII))
                .isEqualTo(
                        "{\"outcome\":\"conflicting\",\"stored\":[{\"q\":1,\"s\":4},{\"q\":2,\"s\":1}],"
                                + "\"conflicting\":[{\"q\":3,\"s\":1}],"
                                + "\"now\":1795000000123,\"left\":61}");
    }

    private static List<Save> read(String body) {
        return AnswerJson.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
