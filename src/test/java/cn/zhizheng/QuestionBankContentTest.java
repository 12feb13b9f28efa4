package cn.zhizheng;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.application.CsvSheet;
import cn.zhizheng.questionbank.domain.ImportPlan;
import cn.zhizheng.questionbank.domain.KnownQuestion;
import cn.zhizheng.questionbank.domain.QuestionRow;
import cn.zhizheng.questionbank.domain.QuestionSheet;
import cn.zhizheng.questionbank.domain.StatuteBook;
import cn.zhizheng.questionbank.domain.StatuteSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Content is code: a malformed, doubled, uncited or unbalanced question bank fails the build, not
 * the exam (BANK-10). Reads the files themselves, with the same reader as an import.
 */
class QuestionBankContentTest {

    private static final Path BANK = Path.of("question-bank");
    private static final int FEWEST_QUESTIONS = 800;
    private static final int FEWEST_OF_A_GROUP = 60;
    private static final int SHORTEST_EXPLANATION = 30;

    /** The laws of the general paper; the constitution and the law on legislation go together. */
    private static final Set<Set<String>> GENERAL_GROUPS =
            Set.of(
                    Set.of("行政处罚法"),
                    Set.of("行政强制法"),
                    Set.of("行政许可法"),
                    Set.of("行政复议法"),
                    Set.of("行政诉讼法"),
                    Set.of("国家赔偿法"),
                    Set.of("宪法", "立法法"),
                    Set.of("政府信息公开条例"));

    private static final Map<Path, QuestionSheet> SHEETS = readBank();

    static Collection<Path> files() {
        return SHEETS.keySet();
    }

    @Test
    void hasEnoughQuestions() {
        assertThat(allRows()).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    }

    @Test
    void hasEnoughQuestionsForEveryGeneralLaw() {
        var general = rowsOf("general");
        for (var laws : GENERAL_GROUPS) {
            assertThat(general.stream().filter(row -> laws.contains(row.law())))
                    .as("questions on " + laws)
                    .hasSizeGreaterThanOrEqualTo(FEWEST_OF_A_GROUP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-management", "agriculture", "natural-resources", "health"})
    void hasEnoughQuestionsForEveryField(String subject) {
        assertThat(rowsOf(subject)).hasSizeGreaterThanOrEqualTo(FEWEST_OF_A_GROUP);
    }

    /** Malformed, uncited, pointing at letters: everything that an import refuses. */
    @ParameterizedTest
    @MethodSource("files")
    void isWellFormed(Path file) {
        assertThat(SHEETS.get(file).faults()).isEmpty();
    }

    @Test
    void hasNoDuplicateAndNoNearDuplicate() {
        var bank = new ArrayList<KnownQuestion>();
        SHEETS.forEach(
                (file, sheet) -> {
                    var subject = subjectOf(file);
                    var plan = ImportPlan.ofUpload(sheet, subject, bank);
                    assertThat(plan.faults()).isEmpty();
                    assertThat(plan.changed()).as("codes of " + file + " used before").isEmpty();
                    plan.added().forEach(row -> bank.add(known(subject, row)));
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void mixesTypesAndDifficulties(Path file) {
        var rows = SHEETS.get(file).rows();
        assertThat(rows.stream().map(QuestionRow::type))
                .containsAll(EnumSet.allOf(QuestionType.class));
        assertThat(rows.stream().map(QuestionRow::difficulty))
                .containsAll(EnumSet.allOf(Difficulty.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void spreadsTheRightOptionOverTheLetters(Path file) {
        var single = rows(file, row -> row.type() == QuestionType.SINGLE);
        for (var letter : List.of("A", "B", "C", "D")) {
            assertThat(percent(single, row -> row.key().equals(letter)))
                    .as("per cent of single choices with the key " + letter)
                    .isBetween(15, 35);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void balancesTrueAndFalse(Path file) {
        var trueFalse = rows(file, row -> row.type() == QuestionType.TRUE_FALSE);
        assertThat(percent(trueFalse, row -> row.key().equals("A")))
                .as("per cent of true-false questions that are true")
                .isBetween(40, 60);
    }

    @ParameterizedTest
    @MethodSource("files")
    void doesNotBetrayTheRightOptionByItsLength(Path file) {
        var choices = rows(file, row -> row.type() != QuestionType.TRUE_FALSE);
        var right = averageLength(choices, true);
        var wrong = averageLength(choices, false);
        assertThat(right).as("average length of right options").isLessThanOrEqualTo(1.15 * wrong);
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsASituationInAThirdOfTheStems(Path file) {
        var rows = SHEETS.get(file).rows();
        assertThat(percent(rows, row -> row.stem().contains("某"))).isGreaterThanOrEqualTo(33);
    }

    @ParameterizedTest
    @MethodSource("files")
    void explainsEveryKeyWithTheArticleThatItCites(Path file) {
        for (var row : SHEETS.get(file).rows()) {
            assertThat(row.explanation())
                    .as(row.code())
                    .hasSizeGreaterThanOrEqualTo(SHORTEST_EXPLANATION);
            for (var article : row.articles().split(";")) {
                assertThat(row.explanation())
                        .as(row.code())
                        .contains("第" + inWords(Integer.parseInt(article)) + "条");
            }
        }
    }

    private static String inWords(int number) {
        var digits = "零一二三四五六七八九";
        var hundreds = number >= 100 ? digits.charAt(number / 100) + "百" : "";
        var rest = number % 100;
        if (rest < 10) {
            var gap = hundreds.isEmpty() || rest == 0 ? "" : "零";
            return hundreds + gap + (rest == 0 ? "" : digits.charAt(rest));
        }
        var ten = rest < 20 && hundreds.isEmpty() ? "" : "" + digits.charAt(rest / 10);
        return hundreds + ten + "十" + (rest % 10 == 0 ? "" : digits.charAt(rest % 10));
    }

    private static int percent(List<QuestionRow> rows, Predicate<QuestionRow> wanted) {
        return (int) (100 * rows.stream().filter(wanted).count() / rows.size());
    }

    private static double averageLength(List<QuestionRow> rows, boolean right) {
        return rows.stream()
                .flatMap(row -> optionsOf(row, right))
                .mapToInt(String::length)
                .average()
                .orElseThrow();
    }

    private static Stream<String> optionsOf(QuestionRow row, boolean right) {
        return IntStream.range(0, row.options().size())
                .filter(at -> row.key().indexOf('A' + at) >= 0 == right)
                .mapToObj(row.options()::get);
    }

    private static List<QuestionRow> allRows() {
        return SHEETS.values().stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }

    private static List<QuestionRow> rowsOf(String subject) {
        return SHEETS.entrySet().stream()
                .filter(sheet -> subjectOf(sheet.getKey()).equals(subject))
                .flatMap(sheet -> sheet.getValue().rows().stream())
                .toList();
    }

    private static List<QuestionRow> rows(Path file, Predicate<QuestionRow> wanted) {
        return SHEETS.get(file).rows().stream().filter(wanted).toList();
    }

    private static KnownQuestion known(String subject, QuestionRow row) {
        var hash = row.contentHash();
        return new KnownQuestion(row.code(), subject, row.stem(), hash, Set.of(hash));
    }

    private static String subjectOf(Path file) {
        return file.getName(0).toString();
    }

    private static Map<Path, QuestionSheet> readBank() {
        var statutes = readStatutes();
        try (var files = Files.walk(BANK)) {
            return files.filter(file -> file.getNameCount() == 3)
                    .filter(file -> file.toString().endsWith(".csv"))
                    .collect(
                            Collectors.toMap(
                                    BANK::relativize,
                                    file -> readSheet(file, statutes),
                                    (one, other) -> one,
                                    TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StatuteBook readStatutes() {
        var csv = readCsv(BANK.resolve("statutes.csv"));
        var sheet = StatuteSheet.parse("statutes.csv", csv.lines());
        assertThat(sheet.faults()).isEmpty();
        return sheet.book();
    }

    private static QuestionSheet readSheet(Path file, StatuteBook statutes) {
        var csv = readCsv(file);
        return csv.faults().isEmpty()
                ? QuestionSheet.parse(file.toString(), csv.lines(), statutes)
                : QuestionSheet.unreadable(file.toString(), csv.faults());
    }

    private static CsvSheet readCsv(Path file) {
        try {
            return CsvSheet.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
