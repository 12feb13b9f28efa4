package cn.zhizheng.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One act in the life of a certificate: what, why, on what ground, from which day, by whom. Written
 * once, never changed; a later act outweighs an earlier one from its own day on.
 */
@Entity
@Table(name = "certificate_status_change")
public class CertificateStatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_status_change_seq")
    @SequenceGenerator(
            name = "certificate_status_change_seq",
            sequenceName = "certificate_status_change_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "certificate_id")
    private Certificate certificate;

    private int position;

    @Enumerated(EnumType.STRING)
    private StatusAct act;

    @Enumerated(EnumType.STRING)
    private ChangeCause cause;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "decided_by_id")
    private long decidedById;

    @Column(name = "decided_by_account")
    private String decidedByAccount;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CertificateStatusChange() {}

    CertificateStatusChange(
            Certificate certificate,
            int position,
            Decision decision,
            LocalDate effectiveOn,
            LocalDate untilOn,
            Signatory signatory,
            Instant recordedAt) {
        this.certificate = certificate;
        this.position = position;
        this.act = decision.cause().act();
        this.cause = decision.cause();
        this.legalBasis = decision.legalBasis();
        this.decisionNumber = decision.decisionNumber();
        this.effectiveOn = effectiveOn;
        this.untilOn = untilOn;
        this.decidedById = signatory.person().value();
        this.decidedByAccount = signatory.accountName();
        this.decidedByName = signatory.name();
        this.recordedAt = recordedAt;
    }

    public StatusAct act() {
        return act;
    }

    public ChangeCause cause() {
        return cause;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The last day, if the act ends by itself. */
    public Optional<LocalDate> untilOn() {
        return Optional.ofNullable(untilOn);
    }

    /** The days without the certificate, if this is a suspension. */
    public Optional<Suspension> suspension() {
        return untilOn().map(until -> new Suspension(effectiveOn, until));
    }

    public Signatory decidedBy() {
        return new Signatory(
                new cn.zhizheng.people.PersonId(decidedById), decidedByAccount, decidedByName);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
