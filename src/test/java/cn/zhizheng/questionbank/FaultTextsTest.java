package cn.zhizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.platform.web.Sentences;
import cn.zhizheng.questionbank.domain.SheetColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault that the code can find has a sentence, and every sentence has its fault. */
class FaultTextsTest {

    private static final Path CODE = Path.of("src/main/java/cn/zhizheng/questionbank");
    private static final Pattern FAULT = Pattern.compile("\"(fault\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyFaultHasItsSentence(String language) throws IOException {
        var sentences =
                Sentences.bundle("questionbank", new Locale(language)).keySet().stream()
                        .filter(key -> key.startsWith("fault."))
                        .collect(Collectors.toSet());
        assertThat(faultsInCode()).isNotEmpty().isEqualTo(sentences);
    }

    @Test
    void everyColumnHasItsName() {
        assertThat(Sentences.bundle("questionbank", Locale.CHINESE).keySet())
                .containsAll(
                        Arrays.stream(SheetColumn.values())
                                .map(column -> "column." + column.header())
                                .toList());
    }

    /** BANK-07: what is wrong, and what to do about it. */
    @Test
    void aSentenceNamesWhatIsWrongAndTheRemedy() {
        assertThat(
                        Sentences.of(
                                "questionbank",
                                "fault.article-beyond",
                                List.of(91, "行政复议法", 90),
                                Locale.CHINESE))
                .isEqualTo("没有第 91 条：《行政复议法》共 90 条。请核对条文序号和版本。");
    }

    private static Set<String> faultsInCode() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = FAULT.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
