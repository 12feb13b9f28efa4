package cn.zhizheng.questionbank.application;

import static cn.zhizheng.platform.security.Permission.IMPORT_QUESTIONS;
import static cn.zhizheng.platform.security.Permission.READ_QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.platform.OperationId;
import cn.zhizheng.questionbank.BundledImport;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.questionbank.domain.SheetColumn;
import cn.zhizheng.questionbank.domain.SheetFixture;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BundledQuestionBankIT {

    private static final Path BANK = Path.of("question-bank");

    private final TestPortal portal;

    BundledQuestionBankIT(TestDatabase database) {
        portal = TestPortal.on(database);
    }

    @Test
    void bringsTheBundledBankOnce() throws IOException {
        var files = bundledFiles();
        var first = importBundled(files);
        assertThat(first.faults()).isEmpty();
        var size = first.added() + first.changed() + first.same();
        assertThat(size).isGreaterThanOrEqualTo(800);
        assertThat(
                        portal.asNobody()
                                .call(
                                        () ->
                                                portal.get(QuestionBank.class)
                                                        .pool(
                                                                Set.of(
                                                                        "general",
                                                                        "city-management",
                                                                        "agriculture",
                                                                        "natural-resources",
                                                                        "health"))))
                .hasSizeGreaterThanOrEqualTo(size);

        var second = importBundled(files);
        assertThat(second.added()).isZero();
        assertThat(second.changed()).isZero();
        assertThat(second.same()).isEqualTo(size);
    }

    /** BANK-06. */
    @Test
    void leavesAloneWhatTheBureauHasReworded() {
        var code = "BUNDLE-%06d".formatted(System.identityHashCode(portal) % 1_000_000);
        var bundle = bundleOf(code);
        importBundled(bundle);
        var reworded = SheetFixture.aLine(code).with(SheetColumn.KEY, "C");
        reviewer()
                .run(
                        () ->
                                portal.get(ImportQuestions.class)
                                        .importSheet(
                                                OperationId.fresh(),
                                                new SheetFile(
                                                        "agriculture",
                                                        "local.csv",
                                                        bytes(SheetFixture.csvOf(reworded)))));

        var again = importBundled(bundle);

        assertThat(again.same()).isEqualTo(1);
        assertThat(
                        reviewer()
                                .call(() -> portal.get(QuestionQueries.class).question(code))
                                .current()
                                .key())
                .isEqualTo("C");
    }

    @Test
    void importsTheOtherSheetsWhenSomeAreRefused() {
        var code = "BROKEN-%06d".formatted(System.identityHashCode(portal) % 1_000_000);
        var files = bundleOf(code);
        files.put("agriculture/broken.csv", bytes("not,a,sheet\n"));
        files.put("astronomy/stars.csv", bytes("code\n"));

        var outcome = importBundled(files);

        assertThat(outcome.added() + outcome.same()).isEqualTo(1);
        assertThat(outcome.faults())
                .satisfiesExactly(
                        broken ->
                                assertThat(broken)
                                        .startsWith("broken.csv row 1")
                                        .contains("fault.header"),
                        misplaced ->
                                assertThat(misplaced)
                                        .startsWith("stars.csv row 0")
                                        .contains("fault.subject-unknown"));
    }

    private static Map<String, byte[]> bundleOf(String code) {
        var files = new HashMap<String, byte[]>();
        files.put(
                "statutes.csv",
                bytes(
                        "law,edition,effective,articles,title\n"
                                + "样例法,2023-09-01,2024-01-01,4,中华人民共和国样例法\n"));
        files.put("agriculture/sample.csv", bytes(SheetFixture.csvOf(SheetFixture.aLine(code))));
        return files;
    }

    private BundledImport importBundled(Map<String, byte[]> files) {
        return reviewer().call(() -> portal.get(BundledQuestionBank.class).importBundled(files));
    }

    private TestPortal.Caller reviewer() {
        return portal.asSystem(IMPORT_QUESTIONS, READ_QUESTIONS);
    }

    private static Map<String, byte[]> bundledFiles() throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var paths = Files.walk(BANK)) {
            for (var path : paths.filter(path -> path.toString().endsWith(".csv")).toList()) {
                files.put(
                        BANK.relativize(path).toString().replace('\\', '/'),
                        Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
