package cn.zhizheng.questionbank.application;

import static cn.zhizheng.platform.security.Permission.IMPORT_QUESTIONS;
import static cn.zhizheng.platform.security.Permission.READ_AUDIT;
import static cn.zhizheng.platform.security.Permission.READ_QUESTIONS;
import static cn.zhizheng.questionbank.domain.SheetColumn.*;
import static cn.zhizheng.questionbank.domain.SheetFixture.aLine;
import static cn.zhizheng.questionbank.domain.SheetFixture.csvOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.audit.application.AuditQueries;
import cn.zhizheng.audit.application.AuditQueries.AuditRow;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.platform.security.Grant;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.PoolItem;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;
import cn.zhizheng.questionbank.QuestionView;
import cn.zhizheng.questionbank.application.QuestionQueries.Filter;
import cn.zhizheng.questionbank.application.QuestionQueries.QuestionDetail;
import cn.zhizheng.questionbank.domain.SheetFixture;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ImportQuestionsIT {

    private static final String SUBJECT = "health";
    private static final String STATUTES =
            """
            law,edition,effective,articles,title
            样例法,2017-09-01,2018-01-01,3,中华人民共和国样例法
            样例法,2023-09-01,2024-01-01,4,中华人民共和国样例法
            """;

    private final TestPortal portal;

    /** Six letters that no other test uses: the databases are shared. */
    private final String codes =
            ThreadLocalRandom.current()
                    .ints(6, 'A', 'Z' + 1)
                    .mapToObj(letter -> String.valueOf((char) letter))
                    .collect(Collectors.joining());

    ImportQuestionsIT(TestDatabase database) {
        portal = TestPortal.on(database);
    }

    @BeforeEach
    void knowTheStatutes() {
        assertThat(
                        reviewer()
                                .call(
                                        () ->
                                                portal.get(ImportStatutes.class)
                                                        .importStatutes(
                                                                "statutes.csv", bytes(STATUTES))))
                .isEmpty();
    }

    @Test
    void putsASheetIntoTheBank() {
        importSheet(aLine(code(1)), aLine(code(2)).with(KEY, "C"));
        var detail = question(code(2));
        assertThat(detail.current().key()).isEqualTo("C");
        assertThat(detail.current().options()).containsExactly("甲", "乙", "丙");
        assertThat(detail.current().subject()).isEqualTo(SUBJECT);
        assertThat(detail.statute().title()).isEqualTo("中华人民共和国样例法");
        assertThat(detail.versions())
                .singleElement()
                .satisfies(
                        version -> {
                            assertThat(version.number()).isEqualTo(1);
                            assertThat(version.importedBy()).isEqualTo("system:test");
                            assertThat(version.importedAt()).isEqualTo(portal.clock().instant());
                        });
        assertThat(newestAuditRow())
                .satisfies(
                        row -> {
                            assertThat(row.act()).isEqualTo("QuestionsImported");
                            assertThat(row.subject()).isEqualTo("health/sheet.csv");
                            assertThat(row.facts()).isEqualTo("added=2; changed=0; same=0");
                            assertThat(row.refused()).isFalse();
                        });
    }

    /** BANK-05. */
    @Test
    void changesNothingWhenTheSameSheetComesAgain() {
        importSheet(aLine(code(1)));
        var before = newestAuditRow().position();
        importSheet(aLine(code(1)));
        assertThat(question(code(1)).versions()).hasSize(1);
        assertThat(newestAuditRow().position()).isEqualTo(before);
    }

    /** BANK-05. */
    @Test
    void writesANewVersionAndKeepsTheOldOne() {
        importSheet(aLine(code(1)));
        var first = question(code(1)).current();
        importSheet(aLine(code(1)).with(KEY, "C"));
        var detail = question(code(1));
        assertThat(detail.versions()).extracting(version -> version.number()).containsExactly(2, 1);
        assertThat(detail.current().key()).isEqualTo("C");
        assertThat(wording(first.id())).isEqualTo(first);
        assertThat(poolIds()).contains(detail.current().id()).doesNotContain(first.id());
    }

    /** BANK-03. */
    @Test
    void refusesTheWholeSheetForOneFault() {
        var sheet = sheet(aLine(code(1)), aLine(code(2)).with(KEY, ""));
        assertThatThrownBy(() -> importFile(OperationId.fresh(), sheet))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        refusal -> {
                            assertThat(refusal.messageKey())
                                    .isEqualTo("error.questionbank.sheet-faulty");
                            assertThat(refusal.arguments()).containsExactly("sheet.csv", 1);
                        });
        assertThat(isKnown(code(1))).isFalse();
    }

    /** BANK-07. */
    @Test
    void storesNothingWhenChecking() {
        importSheet(aLine(code(1)), aLine(code(2)));
        var check =
                check(
                        sheet(
                                aLine(code(1)),
                                aLine(code(2)).with(KEY, "A"),
                                aLine(code(3)),
                                aLine(code(4)).with(LAW, "无名法")));
        assertThat(check.same()).isEqualTo(1);
        assertThat(check.changedCodes()).containsExactly(code(2));
        assertThat(check.added()).isEqualTo(1);
        assertThat(check.wrong()).isEqualTo(1);
        assertThat(check.isAcceptable()).isFalse();
        assertThat(check.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.row()).isEqualTo(5);
                            assertThat(fault.column()).isEqualTo("law");
                        });
        assertThat(isKnown(code(3))).isFalse();
        assertThat(question(code(2)).versions()).hasSize(1);
        assertThat(newestAuditRow())
                .satisfies(
                        row -> {
                            assertThat(row.refused()).isTrue();
                            assertThat(row.subject()).isEqualTo("health/sheet.csv");
                            assertThat(row.facts())
                                    .isEqualTo(
                                            "column=law; faults=1; row=5; rule=fault.law-unknown");
                        });
    }

    @Test
    void refusesAWorkbook() {
        var check = check(new SheetFile(SUBJECT, "C:\\fakepath\\a.xlsx", new byte[] {'P', 'K', 0}));
        assertThat(check.fileName()).isEqualTo("a.xlsx");
        assertThat(check.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("fault.file-type"));
    }

    /** REL-03. */
    @Test
    void importsOnceHoweverOftenTheFormIsSent() {
        var operation = OperationId.fresh();
        importFile(operation, sheet(aLine(code(1))));
        importFile(operation, sheet(aLine(code(1)).with(KEY, "A")));
        assertThat(question(code(1)).versions()).hasSize(1);
    }

    @Test
    void writesOneVersionWhenFourImportTheSameAtOnce() throws InterruptedException {
        var start = new CountDownLatch(1);
        var outcomes = new ConcurrentLinkedQueue<String>();
        var importers =
                Stream.generate(() -> new Thread(() -> outcomes.add(importWhenReleased(start))))
                        .limit(4)
                        .toList();
        importers.forEach(Thread::start);
        start.countDown();
        for (var importer : importers) {
            importer.join();
        }
        assertThat(outcomes).containsExactly("done", "done", "done", "done");
        assertThat(question(code(1)).versions()).hasSize(1);
    }

    private SheetFixture[] tenLines() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> aLine(code(number)))
                .toArray(SheetFixture[]::new);
    }

    private String importWhenReleased(CountDownLatch start) {
        try {
            start.await();
            importSheet(tenLines());
            return "done";
        } catch (RuntimeException refused) {
            return refused.toString();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** BANK-01. */
    @Test
    void refusesWhoMayImportInOneCountyOnly() {
        var county =
                new Identity(
                        "county",
                        "县局审题人",
                        1,
                        "QUESTION_REVIEWER",
                        List.of(new Grant(IMPORT_QUESTIONS, new Scope("/99/9999/999999/"))),
                        "127.0.0.1");
        assertThatThrownBy(
                        () ->
                                portal.run(
                                        county,
                                        () ->
                                                portal.get(ImportQuestions.class)
                                                        .importSheet(
                                                                OperationId.fresh(),
                                                                sheet(aLine(code(1))))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(isKnown(code(1))).isFalse();
    }

    @Test
    void refusesAReaderToImport() {
        assertThatThrownBy(
                        () ->
                                portal.asSystem(READ_QUESTIONS)
                                        .run(
                                                () ->
                                                        portal.get(CheckQuestions.class)
                                                                .check(sheet(aLine(code(1))))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesAnUnknownSubject() {
        assertThatThrownBy(() -> check(new SheetFile("astronomy", "a.csv", new byte[0])))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        refusal ->
                                assertThat(refusal.messageKey())
                                        .isEqualTo("error.questionbank.subject-unknown"));
    }

    /** BANK-11. */
    @Test
    void givesThePoolWithoutTextAndKey() {
        importSheet(aLine(code(1)).with(OPTION_D, "丁"));
        var id = question(code(1)).current().id();
        assertThat(pool())
                .contains(
                        new PoolItem(
                                id,
                                QuestionType.SINGLE,
                                cn.zhizheng.questionbank.Difficulty.EASY,
                                SUBJECT,
                                "样例法",
                                4));
        assertThat(portal.asNobody().call(() -> bank().pool(Set.of("general"))))
                .extracting(PoolItem::id)
                .doesNotContain(id);
    }

    @Test
    void findsQuestionsByWhatTheReviewerKnows() {
        importSheet(aLine(code(1)).with(POINT, "百分%号"), aLine(code(2)));
        assertThat(found(new Filter(SUBJECT, "样例法", Optional.empty(), Optional.empty(), codes)))
                .extracting(QuestionView::code)
                .containsExactly(code(1), code(2));
        assertThat(
                        found(
                                new Filter(
                                        "",
                                        "",
                                        Optional.of(QuestionType.SINGLE),
                                        Optional.empty(),
                                        "分%")))
                .extracting(QuestionView::code)
                .contains(code(1))
                .doesNotContain(code(2));
        assertThat(
                        found(
                                new Filter(
                                        "",
                                        "",
                                        Optional.of(QuestionType.MULTIPLE),
                                        Optional.empty(),
                                        codes)))
                .isEmpty();
        assertThat(found(new Filter("general", "", Optional.empty(), Optional.empty(), codes)))
                .isEmpty();
    }

    @Test
    void countsQuestionsByLawAndType() {
        importSheet(aLine(code(1)), SheetFixture.aTrueFalseLine(code(2)));
        var counts =
                portal.asSystem(READ_QUESTIONS)
                        .call(() -> portal.get(QuestionQueries.class).countsByLaw());
        assertThat(counts)
                .filteredOn(count -> count.law().equals("样例法"))
                .filteredOn(count -> count.subject().equals(SUBJECT))
                .singleElement()
                .satisfies(
                        count -> {
                            assertThat(count.single()).isPositive();
                            assertThat(count.trueFalse()).isPositive();
                            assertThat(count.total())
                                    .isEqualTo(
                                            count.single() + count.multiple() + count.trueFalse());
                        });
    }

    private String code(int number) {
        return "%s-%03d".formatted(codes, number);
    }

    private TestPortal.Caller reviewer() {
        return portal.asSystem(IMPORT_QUESTIONS, READ_QUESTIONS);
    }

    private QuestionBank bank() {
        return portal.get(QuestionBank.class);
    }

    private void importSheet(SheetFixture... lines) {
        importFile(OperationId.fresh(), sheet(lines));
    }

    private void importFile(OperationId operation, SheetFile file) {
        reviewer().run(() -> portal.get(ImportQuestions.class).importSheet(operation, file));
    }

    private SheetCheckView check(SheetFile file) {
        return reviewer().call(() -> portal.get(CheckQuestions.class).check(file));
    }

    private static SheetFile sheet(SheetFixture... lines) {
        return new SheetFile(SUBJECT, "sheet.csv", bytes(csvOf(lines)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private QuestionDetail question(String code) {
        return reviewer().call(() -> portal.get(QuestionQueries.class).question(code));
    }

    private boolean isKnown(String code) {
        return !found(new Filter("", "", Optional.empty(), Optional.empty(), code)).isEmpty();
    }

    private List<QuestionView> found(Filter filter) {
        return reviewer()
                .call(
                        () -> {
                            var queries = portal.get(QuestionQueries.class);
                            var list = queries.list(filter, 0, 50);
                            assertThat(queries.count(filter)).isEqualTo(list.size());
                            return list;
                        });
    }

    private List<PoolItem> pool() {
        return portal.asNobody().call(() -> bank().pool(Set.of(SUBJECT)));
    }

    private List<QuestionVersionId> poolIds() {
        return pool().stream().map(PoolItem::id).toList();
    }

    private QuestionView wording(QuestionVersionId id) {
        return portal.asNobody().call(() -> bank().questions(List.of(id))).get(id);
    }

    private AuditRow newestAuditRow() {
        return portal.asSystem(READ_AUDIT)
                .call(() -> portal.get(AuditQueries.class).newestFirst("", 0, 1).get(0));
    }
}
