package cn.zhizheng.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EXAM-03, EXAM-06, EXAM-07. */
class SittingWindowTest {

    private final SittingWindow window = windowWithEntryFor(30);

    @ParameterizedTest
    @CsvSource({
        "08:59:59.999, NOT_OPEN, false",
        "09:00:00, OPEN, true",
        "09:29:59.999, OPEN, true",
        "09:30:00, OPEN, false",
        "10:59:59.999, OPEN, false",
        "11:00:00, CLOSED, false"
    })
    void opensAndClosesOnTheSecond(String clock, SittingPhase phase, boolean acceptsEntry) {
        assertThat(window.phaseAt(at(clock))).isEqualTo(phase);
        assertThat(window.acceptsEntryAt(at(clock))).isEqualTo(acceptsEntry);
    }

    @Test
    void hasOnePhaseAtEverySecondAndPassesEachOnce() {
        var last = SittingPhase.NOT_OPEN;
        for (var now = at("08:00:00"); now.isBefore(at("12:00:00")); now = now.plusSeconds(1)) {
            var phase = window.phaseAt(now);
            assertThat(phase).isGreaterThanOrEqualTo(last);
            assertThat(phase == SittingPhase.OPEN)
                    .isEqualTo(!now.isBefore(at("09:00:00")) && now.isBefore(at("11:00:00")));
            if (window.acceptsEntryAt(now)) {
                assertThat(window.deadlineFor(now, Duration.ZERO))
                        .isAfter(now)
                        .isBeforeOrEqualTo(window.closesAt());
            }
            last = phase;
        }
        assertThat(last).isEqualTo(SittingPhase.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00:00, 0, 10:30:00",
        "09:30:00, 0, 11:00:00",
        "09:30:01, 0, 11:00:00",
        "10:59:00, 0, 11:00:00",
        "09:00:00, 433, 10:37:13",
        "10:00:00, 433, 11:07:13"
    })
    void takesTimeFromTheLateAndAddsExtraTimeAfterThat(
            String startedAt, long extraSeconds, String deadline) {
        assertThat(window.deadlineFor(at(startedAt), Duration.ofSeconds(extraSeconds)))
                .isEqualTo(at(deadline));
    }

    @Test
    void acceptsEntryAsLongAsItIsOpenWhereNoLimitIsSet() {
        assertThat(windowWithEntryFor(0).acceptsEntryAt(at("10:59:59"))).isTrue();
        assertThat(windowWithEntryFor(0).acceptsEntryAt(at("11:00:00"))).isFalse();
        assertThat(windowWithEntryFor(500).entryClosesAt()).isEqualTo(at("11:00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "07:00:00, 09:00:00, false",
        "07:00:00, 09:00:01, true",
        "09:30:00, 10:00:00, true",
        "10:59:59, 12:00:00, true",
        "11:00:00, 12:00:00, false"
    })
    void overlapsOnlyWhereBothAreOpen(String opens, String closes, boolean expected) {
        var other = new SittingWindow(at(opens), at(closes), Duration.ofMinutes(1), Duration.ZERO);
        assertThat(window.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(window)).isEqualTo(expected);
    }

    private static SittingWindow windowWithEntryFor(long minutes) {
        return new SittingWindow(
                at("09:00:00"),
                at("11:00:00"),
                Duration.ofMinutes(90),
                Duration.ofMinutes(minutes));
    }

    private static Instant at(String clock) {
        return Instant.parse("2026-11-23T" + clock + "Z");
    }
}
