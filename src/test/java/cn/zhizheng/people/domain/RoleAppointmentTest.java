package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.Scope;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PEOPLE-09: both days count, and a withdrawal counts at once. */
class RoleAppointmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-11-22, false", "2026-11-23, true", "2026-11-30, true", "2026-12-01, false"})
    void holdsFromTheFirstDayToTheLast(LocalDate date, boolean expected) {
        assertThat(appointed(new RoleTerm(FIRST, LAST)).holdsOn(date)).isEqualTo(expected);
    }

    @Test
    void holdsForEverWithoutALastDay() {
        assertThat(appointed(RoleTerm.from(FIRST)).holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(appointed(RoleTerm.from(FIRST)).term().isOpenEnded()).isTrue();
    }

    @Test
    void isGoneAtTheMomentItIsWithdrawn() {
        var appointment = appointed(RoleTerm.from(FIRST));
        appointment.withdraw(NOON);
        assertThat(appointment.holdsOn(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(appointment.holdsOnOrAfter(FIRST)).isFalse();
        assertThat(appointment.withdrawnAt()).contains(NOON);
        assertThat(appointment.grants()).as("what it would give stays on record").isNotEmpty();
    }

    @Test
    void isWithdrawnOnce() {
        var appointment = appointed(RoleTerm.from(FIRST));
        appointment.withdraw(NOON);
        appointment.withdraw(NOON.plusSeconds(60));
        assertThat(appointment.withdrawnAt()).contains(NOON);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-22, false",
        "2026-11-01, 2026-11-23, true",
        "2026-11-30, 2026-12-31, true",
        "2026-12-01, 2026-12-31, false",
        "2026-11-25, 2026-11-26, true"
    })
    void meetsAnotherOnTheDaysInCommon(LocalDate from, LocalDate until, boolean expected) {
        var one = appointed(new RoleTerm(FIRST, LAST));
        var other = appointed(new RoleTerm(from, until));
        assertThat(one.meets(other)).isEqualTo(expected);
        assertThat(other.meets(one)).isEqualTo(expected);
    }

    @Test
    void meetsNothingOnceWithdrawn() {
        var one = appointed(RoleTerm.from(FIRST));
        var other = appointed(RoleTerm.from(FIRST));
        one.withdraw(NOON);
        assertThat(one.meets(other)).isFalse();
        assertThat(other.meets(one)).isFalse();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new RoleTerm(LAST, FIRST))
                .hasMessageContaining("error.people.role-ends-before-it-starts");
    }

    private static RoleAppointment appointed(RoleTerm term) {
        return new RoleAppointment(new StoredAccount(), Role.CERT_CLERK, new Scope("/99/"), term);
    }

    /** An account gets its id from the database. */
    private static final class StoredAccount extends Account {

        StoredAccount() {
            super("clerk", new PersonId(1), "hash", NOON);
        }

        @Override
        public Long id() {
            return 1L;
        }
    }
}
