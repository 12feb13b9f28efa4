package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.CertificateFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.InvalidTransitionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {

    private final Certificate certificate = aCertificate();

    /** CERT-13: the last day still counts, and nothing has to happen for the end. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, VALID",
        "2026-12-01, SUSPENDED",
        "2027-01-31, SUSPENDED",
        "2027-02-01, VALID",
        "2031-11-22, VALID",
        "2031-11-23, EXPIRED"
    })
    void isSuspendedOnTheDaysOfTheDecisionOnly(LocalDate day, CertificateStanding expected) {
        suspend("2026-12-01", "2027-01-31", GRANTED_ON);
        assertThat(certificate.standingOn(day)).isEqualTo(expected);
        assertThat(standingByColumns(day)).isEqualTo(expected);
    }

    /** CERT-13: at most six months, counted as the law counts. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-05-22, true",
        "2026-11-23, 2027-05-23, false",
        "2027-08-31, 2028-02-29, true",
        "2027-08-31, 2028-03-01, false",
        "2028-08-31, 2029-02-28, true",
        "2028-08-31, 2029-03-01, false"
    })
    void refusesASuspensionLongerThanThePolicy(LocalDate from, LocalDate until, boolean allowed) {
        if (allowed) {
            suspend(from.toString(), until.toString(), GRANTED_ON);
            assertThat(certificate.status()).isEqualTo(CertificateStatus.SUSPENDED);
        } else {
            assertThatThrownBy(() -> suspend(from.toString(), until.toString(), GRANTED_ON))
                    .isInstanceOf(SuspensionSpanException.class)
                    .hasMessageContaining("suspension-too-long");
        }
    }

    @Test
    void refusesASuspensionOfDaysThatHavePassed() {
        assertThatThrownBy(() -> suspend("2026-11-22", "2026-12-22", GRANTED_ON))
                .isInstanceOf(SuspensionSpanException.class)
                .hasMessageContaining("in-the-past");
    }

    @Test
    void refusesASuspensionThatBeginsAfterTheCertificateEnds() {
        assertThatThrownBy(() -> suspend("2031-11-23", "2031-11-30", GRANTED_ON))
                .isInstanceOf(SuspensionSpanException.class)
                .hasMessageContaining("after-expiry");
    }

    @Test
    void mayBeSuspendedAgainAfterTheFirstSuspensionEndedByItself() {
        suspend("2026-12-01", "2026-12-31", GRANTED_ON);
        suspend("2027-03-01", "2027-03-31", LocalDate.of(2027, 2, 1));

        assertThat(certificate.standingOn(LocalDate.of(2026, 12, 15)))
                .isEqualTo(CertificateStanding.SUSPENDED);
        assertThat(certificate.standingOn(LocalDate.of(2027, 1, 1)))
                .isEqualTo(CertificateStanding.VALID);
        assertThat(certificate.standingOn(LocalDate.of(2027, 3, 31)))
                .isEqualTo(CertificateStanding.SUSPENDED);
    }

    @Test
    void cannotBeReinstatedAfterTheSuspensionEndedByItself() {
        suspend("2026-12-01", "2026-12-31", GRANTED_ON);
        assertThatThrownBy(
                        () ->
                                certificate.reinstate(
                                        decision(ChangeCause.CAUSE_REMEDIED),
                                        APPROVER,
                                        AT,
                                        LocalDate.of(2027, 1, 1)))
                .isInstanceOf(InvalidTransitionException.class);
    }

    /** CERT-12: what was done later does not change what was true before. */
    @Test
    void answersForAnyDayOfItsLife() {
        suspend("2026-12-01", "2027-01-31", GRANTED_ON);
        certificate.reinstate(
                decision(ChangeCause.CAUSE_REMEDIED), APPROVER, AT, LocalDate.of(2027, 1, 10));
        certificate.revoke(
                LocalDate.of(2027, 6, 1),
                decision(ChangeCause.BRIBERY),
                APPROVER,
                AT,
                LocalDate.of(2027, 6, 3));

        assertThat(
                        List.of(
                                standing("2026-11-22"),
                                standing("2026-11-23"),
                                standing("2027-01-09"),
                                standing("2027-01-10"),
                                standing("2027-05-31"),
                                standing("2027-06-01"),
                                standing("2040-01-01")))
                .containsExactly(
                        CertificateStanding.NOT_YET_VALID,
                        CertificateStanding.VALID,
                        CertificateStanding.SUSPENDED,
                        CertificateStanding.VALID,
                        CertificateStanding.VALID,
                        CertificateStanding.REVOKED,
                        CertificateStanding.REVOKED);
    }

    /** CERT-15. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-02"})
    void refusesAnEndOutsideItsLifeOrInTheFuture(LocalDate effectiveOn) {
        assertThatThrownBy(
                        () ->
                                certificate.cancel(
                                        effectiveOn,
                                        decision(ChangeCause.RETIRED),
                                        APPROVER,
                                        AT,
                                        LocalDate.of(2027, 1, 1)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("effective-day-outside");
        assertThat(certificate.status()).isEqualTo(CertificateStatus.ACTIVE);
    }

    /** CERT-14. */
    @Test
    void refusesACauseThatBelongsToAnotherAct() {
        assertThatThrownBy(
                        () ->
                                certificate.revoke(
                                        GRANTED_ON,
                                        decision(ChangeCause.RETIRED),
                                        APPROVER,
                                        AT,
                                        GRANTED_ON))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("cause-of-another-act");
    }

    /** CERT-14. */
    @ParameterizedTest
    @CsvSource({"'', 文号", "依据, ' '", "'  ', ''"})
    void refusesADecisionWithoutGroundOrNumber(String basis, String number) {
        assertThatThrownBy(() -> new Decision(ChangeCause.RETIRED, basis, number))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("error.certificate.decision-incomplete");
    }

    /** I2. */
    @Test
    void makesWayForANewOneOnlyAfterItsLastDay() {
        assertThatThrownBy(() -> certificate.makeWay(LocalDate.of(2031, 11, 22)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("live-certificate");
        certificate.makeWay(LocalDate.of(2031, 11, 23));
    }

    /** CERT-12: what the public page reads and what the history says never differ. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void hasOneStandingByColumnsAndByHistory(long seed) {
        var dice = new Random(seed);
        var day = GRANTED_ON;
        for (var step = 0; step < 60; step++) {
            day = day.plusDays(dice.nextInt(40));
            tryAnything(dice, day);
            assertThat(standingByColumns(day)).isEqualTo(certificate.standingOn(day));
            var later = day.plusDays(dice.nextInt(500));
            assertThat(standingByColumns(later)).isEqualTo(certificate.standingOn(later));
        }
    }

    private void tryAnything(Random dice, LocalDate today) {
        try {
            switch (dice.nextInt(12)) {
                case 0 ->
                        certificate.cancel(
                                today.minusDays(dice.nextInt(3)),
                                decision(ChangeCause.RETIRED),
                                APPROVER,
                                AT,
                                today);
                case 1, 2, 3, 4 ->
                        certificate.reinstate(
                                decision(ChangeCause.CAUSE_REMEDIED), APPROVER, AT, today);
                default -> {
                    var from = today.plusDays(dice.nextInt(20));
                    suspend(from.toString(), from.plusDays(dice.nextInt(60)).toString(), today);
                }
            }
        } catch (BusinessRuleException refused) {
            assertThat(refused.messageKey()).startsWith("error.");
        }
    }

    private CertificateStanding standing(String day) {
        return certificate.standingOn(LocalDate.parse(day));
    }

    private CertificateStanding standingByColumns(LocalDate day) {
        return CertificateStanding.of(
                certificate.status(), certificate.validity(), certificate.suspension(), day);
    }

    private void suspend(String from, String until, LocalDate today) {
        certificate.suspend(
                new Suspension(LocalDate.parse(from), LocalDate.parse(until)),
                6,
                decision(ChangeCause.INTERIM_MEASURE),
                APPROVER,
                AT,
                today);
    }
}
