package cn.zhizheng.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The one-time code of an empty portal, known only by its fingerprint; valid for a day and for one
 * use (SEC-01).
 */
@Entity
@Table(name = "people_set_up_code")
public class SetUpCode {

    private static final Duration VALID_FOR = Duration.ofHours(24);

    @Id private int id;
    @Version private int version;
    private String fingerprint;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SetUpCode() {}

    public SetUpCode(String fingerprint, Instant madeAt) {
        this.id = 1;
        replace(fingerprint, madeAt);
    }

    /** A fresh code; the earlier one is worthless from now on. */
    public final void replace(String freshFingerprint, Instant at) {
        fingerprint = freshFingerprint;
        madeAt = at;
    }

    public boolean opens(String typedFingerprint, Instant now) {
        return usedAt == null
                && fingerprint.equals(typedFingerprint)
                && madeAt.plus(VALID_FOR).isAfter(now);
    }

    public void use(Instant at) {
        usedAt = at;
    }
}
