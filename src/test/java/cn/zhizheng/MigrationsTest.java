package cn.zhizheng;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema has one author, and both databases read the same book. */
class MigrationsTest {

    private static final Path HOME = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME =
            Pattern.compile("V(\\d{4}_\\d\\d_\\d\\d_\\d{4})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("uuuu_MM_dd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    /** What one of the two databases does not know, or understands differently. */
    private static final Pattern NOT_PORTABLE =
            Pattern.compile(
                    "\\b(clob|text|serial|bigserial|bytea|blob|jsonb?|uuid|auto_increment|identity"
                            + "|if not exists|timestamptz|with time zone|now\\(\\)|limit \\d)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMELESS_CONSTRAINT =
            Pattern.compile(
                    "(?<!constraint [a-z0-9_]{1,128}\\s{1,9})\\b(primary key|foreign key|unique|check) ?\\(",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void namesSayWhenAndWhichRoom() throws IOException {
        assertThat(filesIn("common", "derby", "postgresql"))
                .isNotEmpty()
                .allSatisfy(
                        file -> {
                            var name = NAME.matcher(file.getFileName().toString());
                            assertThat(name.matches())
                                    .as("V2026_11_23_0900__room_what.sql")
                                    .isTrue();
                            assertThatCode(() -> LocalDateTime.parse(name.group(1), VERSION))
                                    .doesNotThrowAnyException();
                            assertThat(Path.of("src/main/java/cn/zhizheng", name.group(2)))
                                    .isDirectory();
                        });
    }

    @Test
    void everyVersionIsUsedOnce() throws IOException {
        assertThat(versionsIn("common", "derby")).doesNotHaveDuplicates();
        assertThat(versionsIn("common", "postgresql")).doesNotHaveDuplicates();
    }

    @Test
    void whatDiffersStandsInBothDialects() throws IOException {
        assertThat(namesIn("derby")).isEqualTo(namesIn("postgresql"));
    }

    @Test
    void whatIsCommonIsPortable() throws IOException {
        assertThat(filesIn("common"))
                .allSatisfy(
                        file -> assertThat(statementsOf(file)).doesNotContainPattern(NOT_PORTABLE));
    }

    /** So that a violated constraint can be told from another one on either database. */
    @Test
    void everyConstraintHasAName() throws IOException {
        assertThat(filesIn("common", "derby", "postgresql"))
                .allSatisfy(
                        file ->
                                assertThat(statementsOf(file))
                                        .doesNotContainPattern(NAMELESS_CONSTRAINT));
    }

    private static String statementsOf(Path file) throws IOException {
        return Files.readString(file).replaceAll("--.*", "").replace("${blob}", "");
    }

    private static List<String> versionsIn(String... folders) throws IOException {
        return filesIn(folders).stream()
                .map(file -> file.getFileName().toString().split("__")[0])
                .toList();
    }

    private static Set<String> namesIn(String folder) throws IOException {
        return filesIn(folder).stream().map(file -> file.getFileName().toString()).collect(toSet());
    }

    private static List<Path> filesIn(String... folders) throws IOException {
        try (var files = Files.walk(HOME)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    Stream.of(folders)
                                            .anyMatch(
                                                    folder ->
                                                            file.startsWith(HOME.resolve(folder))))
                    .sorted()
                    .toList();
        }
    }
}
