package cn.zhizheng.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Wrong passwords of one pair of sign-in name and source. After five the pair, and only the pair,
 * has to wait, a little longer each time: nobody can lock a candidate out from elsewhere (SEC-04).
 * A right password or a quiet hour clears it.
 */
@Entity
@Table(name = "people_sign_in_throttle")
public class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    @Id private String pair;
    @Version private int version;
    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    protected SignInThrottle() {}

    public SignInThrottle(String pair, Instant now) {
        this.pair = pair;
        this.lastFailureAt = now;
    }

    public void fail(Instant now) {
        if (lastFailureAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailureAt = now;
    }

    /** Until when this pair has to wait; in the past if it need not. */
    public Instant waitsUntil() {
        if (failures < FREE_TRIES) {
            return lastFailureAt;
        }
        var doublings = Math.min(failures - FREE_TRIES, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return lastFailureAt.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
