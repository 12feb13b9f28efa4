package cn.zhizheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text stands in both languages, and every text that is asked for stands somewhere. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/cn/zhizheng");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern IN_PAGE = Pattern.compile("(\\w+)Text\\['([^']+)'\\]");
    private static final Pattern SAID_IN_PAGE = Pattern.compile("zz\\.say\\('(\\w+)', *'([^']+)'");
    private static final Pattern ERROR_IN_CODE =
            Pattern.compile("\"(error\\.([a-z]+)\\.[a-z0-9.-]+)\"");
    private static final Pattern SAID_IN_CODE =
            Pattern.compile("flash\\s*\\.success\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"");
    private static final Pattern NOTICE_IN_CODE =
            Pattern.compile("\"([a-z]+):([a-z]+\\.[a-z.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    static Stream<String> modules() throws IOException {
        try (var folders = Files.list(BUNDLES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("messages_zh.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(texts(module, "en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts(module, "zh").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsEmptyAndBothLanguagesMentionTheSameThings(String module) {
        var zh = texts(module, "zh");
        var en = texts(module, "en");
        for (var key : zh.stringPropertyNames()) {
            assertThat(zh.getProperty(key)).as(module + " zh " + key).isNotBlank();
            assertThat(en.getProperty(key)).as(module + " en " + key).isNotBlank();
            assertThat(placeholders(en.getProperty(key)))
                    .as(module + " " + key)
                    .isEqualTo(placeholders(zh.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void englishIsNotLeftInChinese(String module) {
        var en = texts(module, "en");
        for (var key : en.stringPropertyNames()) {
            if (key.endsWith(".basis-default")) {
                continue; // goes into a Chinese decision, whatever the page speaks
            }
            // Statutes, offices and seals keep their Chinese name in brackets; a whole Chinese
            // sentence does not.
            var chinese =
                    en.getProperty(key)
                            .codePoints()
                            .filter(
                                    point ->
                                            Character.UnicodeScript.of(point)
                                                    == Character.UnicodeScript.HAN)
                            .count();
            assertThat(chinese * 2).as(module + " " + key).isLessThan(en.getProperty(key).length());
        }
    }

    @Test
    void everyTextThatPagesAskForExists() {
        var missing = new TreeSet<String>();
        for (var page : files(PAGES, ".xhtml")) {
            collectMissing(page, IN_PAGE, missing);
            collectMissing(page, SAID_IN_PAGE, missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatCodeAsksForExists() {
        var missing = new TreeSet<String>();
        for (var source : files(CODE, ".java")) {
            collectMissing(source, SAID_IN_CODE, missing);
            collectMissing(source, NOTICE_IN_CODE, missing);
            var matcher = ERROR_IN_CODE.matcher(read(source));
            while (matcher.find()) {
                noteIfMissing(matcher.group(2), matcher.group(1), source, missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void collectMissing(Path file, Pattern pattern, Set<String> missing) {
        var matcher = pattern.matcher(read(file));
        while (matcher.find()) {
            noteIfMissing(matcher.group(1), matcher.group(2), file, missing);
        }
    }

    private static void noteIfMissing(String module, String key, Path asker, Set<String> missing) {
        // A key that ends in a dot is completed by a constant.
        var exists =
                key.endsWith(".")
                        ? texts(module, "zh").stringPropertyNames().stream()
                                .anyMatch(known -> known.startsWith(key))
                        : texts(module, "zh").containsKey(key);
        if (!exists) {
            missing.add(module + " " + key + " asked for by " + asker);
        }
    }

    private static List<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return new ArrayList<>(found);
    }

    private static Properties texts(String module, String language) {
        var file = BUNDLES.resolve(module).resolve("messages_" + language + ".properties");
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
