package cn.zhizheng.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CERT-11: both ends included, leap days too. */
class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-01, 5, 2027-10-31",
        "2026-11-23, 5, 2031-11-22",
        "2024-01-01, 1, 2024-12-31",
        "2024-02-29, 1, 2025-02-28",
        "2024-02-29, 4, 2028-02-28",
        "2024-02-29, 5, 2029-02-28",
        "2023-03-01, 5, 2028-02-29",
        "2024-03-01, 5, 2029-02-28",
        "2023-02-28, 1, 2024-02-27"
    })
    void endsOnTheDayBeforeTheAnniversary(LocalDate from, int years, LocalDate lastDay) {
        assertThat(Validity.ofYears(from, years).to()).isEqualTo(lastDay);
    }

    @Test
    void holdsOnItsLastDayAndNotOnTheNext() {
        var validity = Validity.ofYears(LocalDate.of(2024, 2, 29), 4);
        assertThat(validity.hasExpiredOn(LocalDate.of(2028, 2, 28))).isFalse();
        assertThat(validity.hasExpiredOn(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(validity.hasBegunOn(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(validity.hasBegunOn(LocalDate.of(2024, 2, 29))).isTrue();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        var day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Validity(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
