package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEC-04: a little longer each time, never for long. */
class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "50, 900"})
    void waitsAfterSoManyFailures(int failures, long seconds) {
        assertThat(Duration.between(NOW, after(failures).waitsUntil())).hasSeconds(seconds);
    }

    @Test
    void forgetsAfterAQuietHour() {
        var throttle = after(9);
        var later = NOW.plus(Duration.ofMinutes(61));
        throttle.fail(later);
        assertThat(throttle.waitsUntil()).isEqualTo(later);
    }

    private static SignInThrottle after(int failures) {
        var throttle = new SignInThrottle("pair", NOW);
        for (var failure = 0; failure < failures; failure++) {
            throttle.fail(NOW);
        }
        return throttle;
    }
}
