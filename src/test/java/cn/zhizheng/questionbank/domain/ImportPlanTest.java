package cn.zhizheng.questionbank.domain;

import static cn.zhizheng.questionbank.domain.SheetColumn.*;
import static cn.zhizheng.questionbank.domain.SheetFixture.aLine;
import static cn.zhizheng.questionbank.domain.SheetFixture.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private final KnownQuestion known = knownAs("general", aLine("AAA-001"));

    @Test
    void addsWhatIsNotThere() {
        var plan = ImportPlan.ofUpload(sheetOf(aLine("AAA-002")), "general", List.of(known));
        assertThat(plan.added()).extracting(QuestionRow::code).containsExactly("AAA-002");
        assertThat(plan.isAcceptable()).isTrue();
    }

    @Test
    void leavesAloneWhatIsTheSame() {
        var plan = ImportPlan.ofUpload(sheetOf(aLine("AAA-001")), "general", List.of(known));
        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.added()).isEmpty();
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void wordsAnewWhatIsDifferent() {
        var plan =
                ImportPlan.ofUpload(
                        sheetOf(aLine("AAA-001").with(KEY, "C")), "general", List.of(known));
        assertThat(plan.changed()).extracting(QuestionRow::code).containsExactly("AAA-001");
        assertThat(plan.faults()).isEmpty();
    }

    /** BANK-06: the bundled sheet must not undo at every start what the bureau changed. */
    @Test
    void doesNotBringBackAnEarlierWordingFromTheBundle() {
        var bundled = sheetOf(aLine("AAA-001"));
        var reworded = known.then(knownAs("general", aLine("AAA-001").with(KEY, "C")));
        assertThat(ImportPlan.ofBundle(bundled, "general", List.of(reworded)).changed()).isEmpty();
        assertThat(ImportPlan.ofUpload(bundled, "general", List.of(reworded)).changed()).hasSize(1);
    }

    @Test
    void takesANewWordingFromTheBundle() {
        var bundled = sheetOf(aLine("AAA-001").with(KEY, "A"));
        assertThat(ImportPlan.ofBundle(bundled, "general", List.of(known)).changed()).hasSize(1);
    }

    @Test
    void refusesACodeOfAnotherSubject() {
        var plan =
                ImportPlan.ofUpload(
                        sheetOf(aLine("AAA-001").with(KEY, "C")), "health", List.of(known));
        assertThat(plan.faults())
                .containsExactly(
                        new RowFault(
                                SheetFixture.FILE,
                                2,
                                "code",
                                "fault.code-elsewhere",
                                List.of("AAA-001", "general")));
        assertThat(plan.wrongRows()).isEqualTo(1);
        assertThat(plan.same()).isZero();
    }

    /** BANK-09. */
    @Test
    void refusesAStemThatTheBankNearlyHas() {
        var plan =
                ImportPlan.ofUpload(
                        sheetOf(aLine("AAA-002").with(STEM, known.stem() + "为什么")),
                        "general",
                        List.of(known));
        assertThat(plan.faults())
                .containsExactly(
                        new RowFault(
                                SheetFixture.FILE,
                                2,
                                "stem",
                                "fault.stem-near-duplicate",
                                List.of("AAA-001")));
        assertThat(plan.added()).isEmpty();
    }

    @Test
    void refusesAStemThatTheSheetNearlyHas() {
        var stem = aLine("AAA-003").at(2).cell(STEM.ordinal());
        var plan =
                ImportPlan.ofUpload(
                        sheetOf(aLine("AAA-002").with(STEM, stem), aLine("AAA-003")),
                        "general",
                        List.of(known));
        assertThat(plan.faults())
                .extracting(RowFault::messageKey)
                .containsExactly("fault.stem-near-duplicate");
    }

    @Test
    void doesNotCompareAQuestionWithItself() {
        var plan =
                ImportPlan.ofUpload(
                        sheetOf(aLine("AAA-001").with(STEM, known.stem() + "为什么")),
                        "general",
                        List.of(known));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changed()).hasSize(1);
    }

    @Test
    void countsARowWithTwoFaultsOnce() {
        var plan =
                ImportPlan.ofUpload(
                        sheetOf(aLine("AAA-002").with(KEY, "").with(LAW, "无名法"), aLine("AAA-003")),
                        "general",
                        List.of());
        assertThat(plan.faults()).hasSize(2);
        assertThat(plan.wrongRows()).isEqualTo(1);
        assertThat(plan.added()).hasSize(1);
        assertThat(plan.isAcceptable()).isFalse();
    }

    private static KnownQuestion knownAs(String subject, SheetFixture line) {
        var row = sheetOf(line).rows().get(0);
        return new KnownQuestion(
                row.code(), subject, row.stem(), row.contentHash(), Set.of(row.contentHash()));
    }
}
