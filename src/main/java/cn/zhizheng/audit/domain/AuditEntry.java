package cn.zhizheng.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One row of the trail. Written once, never changed. Its seal covers every column and the seal of
 * the row before, so that an edit, a removal or a new order shows (SEC-46, SEC-47).
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** What stands before the first row. */
    public static final String GENESIS = "0".repeat(64);

    @Id private long position;
    @Version private int version;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;
    private String roles;
    private String source;
    private String act;
    private String subject;

    @Column(name = "scope_path")
    private String scopePath;

    private String facts;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    @Column(name = "previous_seal")
    private String previousSeal;

    private String seal;

    protected AuditEntry() {}

    /** What happened, before it has a place in the chain. */
    public record Happening(
            Instant at,
            String actor,
            String roles,
            String source,
            String act,
            String subject,
            String scopePath,
            String facts,
            AuditOutcome outcome) {}

    public AuditEntry(long position, String previousSeal, Happening happening) {
        this.position = position;
        this.previousSeal = previousSeal;
        // What the database keeps must be what was sealed: microseconds on both databases.
        this.happenedAt = happening.at().truncatedTo(ChronoUnit.MICROS);
        this.actor = happening.actor();
        this.roles = happening.roles();
        this.source = happening.source();
        this.act = happening.act();
        this.subject = happening.subject();
        this.scopePath = happening.scopePath();
        this.facts = happening.facts();
        this.outcome = happening.outcome();
        this.seal = computeSeal();
    }

    /** Whether the row is as it was written and follows the row with the given seal. */
    public boolean isSoundAfter(String sealBefore) {
        return previousSeal.equals(sealBefore) && seal.equals(computeSeal());
    }

    private String computeSeal() {
        var sealed =
                String.join(
                        "\u001f",
                        Long.toString(position),
                        previousSeal,
                        happenedAt.toString(),
                        actor,
                        roles,
                        source,
                        act,
                        subject,
                        scopePath,
                        facts,
                        outcome.name());
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    public long position() {
        return position;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String roles() {
        return roles;
    }

    public String source() {
        return source;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public String facts() {
        return facts;
    }

    public AuditOutcome outcome() {
        return outcome;
    }

    public String seal() {
        return seal;
    }
}
