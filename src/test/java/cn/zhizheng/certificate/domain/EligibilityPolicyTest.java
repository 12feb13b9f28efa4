package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.EligibilityRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.exam.PassedExam;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CERT-02: who may hold a certificate, rule by rule (domain 3.3). */
class EligibilityPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RevocationBar FOR_EVER = RevocationBar.parse("permanent");
    private static final EligibilityTerms TERMS = new EligibilityTerms(18, 5, false, FOR_EVER);

    private boolean inService = true;
    private boolean enforcementPost = true;
    private boolean photo = true;
    private EstablishmentType establishment = EstablishmentType.CIVIL_SERVANT;
    private LocalDate bornOn = LocalDate.of(1990, 5, 6);
    private Optional<PassedExam> generalLaw = Optional.of(passedOn(LocalDate.of(2026, 10, 1)));
    private Map<String, Optional<PassedExam>> byField = Map.of();
    private Optional<CertificateNumber> live = Optional.empty();
    private List<LocalDate> revocations = List.of();

    @Test
    void admitsWhoMeetsEveryCondition() {
        assertThat(unmet(TERMS)).isEmpty();
        assertThat(new EligibilityPolicy(TERMS).findingsFor(facts(), TODAY))
                .extracting(Finding::rule)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(SPECIALISED_LAW_EXAM)));
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        inService = false;
        enforcementPost = false;
        photo = false;
        generalLaw = Optional.empty();
        establishment = EstablishmentType.DISPATCHED;
        assertThat(unmet(TERMS))
                .containsExactly(
                        IN_SERVICE,
                        ELIGIBLE_ESTABLISHMENT,
                        ENFORCEMENT_POST,
                        GENERAL_LAW_EXAM,
                        PHOTO_ON_RECORD);
    }

    /** Auxiliary staff are trained, never certified. */
    @ParameterizedTest
    @EnumSource(EstablishmentType.class)
    void judgesByTheKindOfEstablishment(EstablishmentType type) {
        establishment = type;
        var eligible =
                EnumSet.of(
                        EstablishmentType.CIVIL_SERVANT,
                        EstablishmentType.MANAGED_AS_CIVIL_SERVANT,
                        EstablishmentType.PUBLIC_INSTITUTION);
        assertThat(unmet(TERMS).contains(ELIGIBLE_ESTABLISHMENT))
                .isEqualTo(!eligible.contains(type));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-23, 2026-11-23, true",
        "2008-11-24, 2026-11-23, false",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true"
    })
    void asksForCompletedYearsOfAge(LocalDate born, LocalDate on, boolean met) {
        bornOn = born;
        var findings = new EligibilityPolicy(TERMS).findingsFor(facts(), on);
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == MINIMUM_AGE)
                .extracting(Finding::met)
                .containsExactly(met);
    }

    /** CERT-06: a pass counts to the same day five years later. */
    @ParameterizedTest
    @CsvSource({"2021-11-22, false, lapsed", "2021-11-23, true, met", "2026-11-23, true, met"})
    void lapsesWithTheShelfLifeOfThePass(LocalDate published, boolean met, String reason) {
        generalLaw = Optional.of(passedOn(published));
        assertThat(new EligibilityPolicy(TERMS).findingsFor(facts(), TODAY))
                .filteredOn(finding -> finding.rule() == GENERAL_LAW_EXAM)
                .extracting(Finding::met, Finding::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(met, reason));
    }

    @Test
    void asksForAPassInEveryFieldWhereThePlaceDemandsIt() {
        var terms = new EligibilityTerms(18, 5, true, FOR_EVER);
        byField =
                Map.of(
                        "HEALTH", Optional.of(passedOn(TODAY)),
                        "AGRICULTURE", Optional.empty());
        assertThat(new EligibilityPolicy(terms).findingsFor(facts(), TODAY))
                .filteredOn(finding -> finding.rule() == SPECIALISED_LAW_EXAM)
                .extracting(finding -> finding.facts().get(0), Finding::met)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AGRICULTURE", false),
                        org.assertj.core.groups.Tuple.tuple("HEALTH", true));
        assertThat(unmet(TERMS)).isEmpty();
    }

    /** I2. */
    @Test
    void refusesASecondLiveCertificateOfTheSameKind() {
        live = Optional.of(new CertificateNumber("99000001"));
        assertThat(unmet(TERMS)).containsExactly(NO_LIVE_CERTIFICATE);
    }

    /** CERT-07. */
    @ParameterizedTest
    @CsvSource({
        "permanent, 1999-01-01, false",
        "2, 2024-11-23, false",
        "2, 2024-11-22, true",
        "permanent, 2026-11-24, true"
    })
    void barsAfterARevocationAsLongAsThePlaceSays(
            String barYears, LocalDate revokedOn, boolean met) {
        revocations = List.of(revokedOn);
        var terms = new EligibilityTerms(18, 5, false, RevocationBar.parse(barYears));
        assertThat(unmet(terms).contains(NOT_BARRED)).isEqualTo(!met);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, '', NONE",
        "2026-10-01, false, '', QUALIFIED",
        "2020-10-01, false, '', LAPSED",
        "2026-10-01, true, '', EXAM_PASSED",
        "2026-10-01, true, 2026-10-02, QUALIFIED",
        "2026-10-01, true, 2020-10-02, LAPSED"
    })
    void reckonsTheQualificationFromPassesAlone(
            String general,
            boolean specialisedRequired,
            String field,
            QualificationStatus expected) {
        var passes = new ExamPasses(pass(general), Map.of("HEALTH", pass(field)));
        var terms = new EligibilityTerms(18, 5, specialisedRequired, FOR_EVER);
        assertThat(Qualification.on(TODAY, passes, terms, List.of()).status()).isEqualTo(expected);
        assertThat(Qualification.on(TODAY, passes, terms, List.of(TODAY)).status())
                .isEqualTo(QualificationStatus.REMOVED);
    }

    private List<EligibilityRule> unmet(EligibilityTerms terms) {
        return new EligibilityPolicy(terms)
                .refusalsFor(facts(), TODAY).stream().map(Finding::rule).toList();
    }

    private EligibilityFacts facts() {
        return new EligibilityFacts(
                new PersonView(
                        new PersonId(1),
                        "陆清源",
                        "officer",
                        "999999********0017",
                        bornOn,
                        new AgencyId(7),
                        "综合行政执法队队员",
                        enforcementPost,
                        establishment,
                        inService),
                photo,
                new ExamPasses(generalLaw, byField),
                live,
                revocations);
    }

    private static Optional<PassedExam> pass(String publishedOn) {
        return publishedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(passedOn(LocalDate.parse(publishedOn)));
    }

    private static PassedExam passedOn(LocalDate publishedOn) {
        return new PassedExam("2026年公共法律知识考试", "CCCCCCCCCCCCCCCCCCCCCC", 86, 100, publishedOn);
    }
}
