package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.InvalidTransitionException;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The right of one person to enforce, as a document. It is granted with a number, a random code and
 * a signed statement that never change. It may be suspended and reinstated; a suspension ends by
 * itself, and so does the certificate on its last day. It may be cancelled without blame or revoked
 * as a sanction, and then nothing more happens to it. Every act is kept with cause, ground and
 * dates, so that any day of the past can be answered.
 */
@Entity
@Table(name = "certificate_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_certificate_seq")
    @SequenceGenerator(
            name = "certificate_certificate_seq",
            sequenceName = "certificate_certificate_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String number;
    private String code;
    private String statement;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Column(name = "application_reference")
    private String applicationReference;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "holder_key")
    private String holderKey;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "agency_name")
    private String agencyName;

    @Column(name = "scope_path")
    private String scopePath;

    @Column(name = "field_codes")
    private String fieldCodes;

    private String area;

    @Column(name = "bureau_name")
    private String bureauName;

    @Column(name = "bureau_path")
    private String bureauPath;

    @Column(name = "produced_under")
    private String producedUnder;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "suspended_from")
    private LocalDate suspendedFrom;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    /** One a person and kind while the certificate lives; the database refuses a second (I2). */
    @Column(name = "live_key")
    private String liveKey;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @OneToMany(mappedBy = "certificate", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CertificateStatusChange> history = new ArrayList<>();

    protected Certificate() {}

    private Certificate(
            CertificateIdentity identity, CertificateContent content, Validity validity) {
        this.number = identity.number().value();
        this.code = identity.code();
        this.statement = identity.statement();
        this.kind = content.kind();
        this.status = CertificateStatus.ACTIVE;
        this.holderId = content.holder().value();
        this.holderName = content.holderName();
        this.holderKey = NameKey.of(content.holderName()).value();
        this.agencyId = content.agency().value();
        this.agencyName = content.agencyName();
        this.scopePath = content.scope().path();
        this.fieldCodes = FieldCodes.join(content.fieldCodes());
        this.area = content.area();
        this.bureauName = content.bureauName();
        this.bureauPath = content.bureauScope().path();
        this.producedUnder = content.producedUnder();
        this.validFrom = validity.from();
        this.validTo = validity.to();
        this.liveKey = liveKey(content.holder(), content.kind());
    }

    /** A new certificate, in force from the first day of its validity. */
    public static Certificate grant(
            CertificateIdentity identity,
            CertificateContent content,
            Validity validity,
            ApplicationReference application,
            Decision decision,
            Signatory approver,
            Instant at) {
        var certificate = new Certificate(identity, content, validity);
        certificate.applicationReference = application.value();
        certificate.grantedAt = at;
        certificate.record(
                decision.requireFor(StatusAct.GRANT), validity.from(), null, approver, at);
        return certificate;
    }

    /** Takes it out of use for some days that have not begun yet (CERT-13). */
    public void suspend(
            Suspension days,
            int mostMonths,
            Decision decision,
            Signatory approver,
            Instant at,
            LocalDate today) {
        endSuspensionIfOver(today);
        if (days.from().isBefore(today)) {
            throw SuspensionSpanException.beginsInThePast(today);
        }
        if (days.from().isAfter(validTo)) {
            throw SuspensionSpanException.beginsAfterTheEnd(validTo);
        }
        days.refuseIfLongerThan(mostMonths);
        moveTo(StatusAct.SUSPEND);
        suspendedFrom = days.from();
        suspendedUntil = days.until();
        record(decision.requireFor(StatusAct.SUSPEND), days.from(), days.until(), approver, at);
    }

    /** Gives it back before the suspension ends by itself. */
    public void reinstate(Decision decision, Signatory approver, Instant at, LocalDate today) {
        refuseIfExpired(today);
        endSuspensionIfOver(today);
        moveTo(StatusAct.REINSTATE);
        forgetSuspension();
        record(decision.requireFor(StatusAct.REINSTATE), today, null, approver, at);
    }

    /** Ends it without blame, perhaps from a day that has passed: somebody retired (CERT-15). */
    public void cancel(
            LocalDate effectiveOn,
            Decision decision,
            Signatory approver,
            Instant at,
            LocalDate today) {
        end(StatusAct.CANCEL, effectiveOn, decision, approver, at, today);
    }

    /** Takes it away for good, as a sanction; an expired one too, because a bar hangs on it. */
    public void revoke(
            LocalDate effectiveOn,
            Decision decision,
            Signatory approver,
            Instant at,
            LocalDate today) {
        end(StatusAct.REVOKE, effectiveOn, decision, approver, at, today);
    }

    /**
     * Lets the holder have a new one of the same kind.
     *
     * @throws BusinessRuleException while this one has not expired
     */
    public void makeWay(LocalDate today) {
        if (liveKey != null && !validity().hasExpiredOn(today)) {
            throw new BusinessRuleException("error.certificate.live-certificate", number);
        }
        liveKey = null;
    }

    /** What it is worth on a day of the past or the future, by all that is recorded (CERT-12). */
    public CertificateStanding standingOn(LocalDate date) {
        return history.stream()
                .filter(change -> !change.effectiveOn().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(
                        change ->
                                CertificateStanding.of(
                                        change.act().result(),
                                        validity(),
                                        change.suspension(),
                                        date))
                .orElse(CertificateStanding.NOT_YET_VALID);
    }

    private void end(
            StatusAct act,
            LocalDate effectiveOn,
            Decision decision,
            Signatory approver,
            Instant at,
            LocalDate today) {
        if (effectiveOn.isAfter(today) || effectiveOn.isBefore(validFrom)) {
            throw new BusinessRuleException(
                    "error.certificate.effective-day-outside", validFrom, today);
        }
        moveTo(act);
        forgetSuspension();
        liveKey = null;
        record(decision.requireFor(act), effectiveOn, null, approver, at);
    }

    private void moveTo(StatusAct act) {
        if (!status.successors().contains(act.result())) {
            throw new InvalidTransitionException("certificate", status, act.result());
        }
        status = act.result();
    }

    private void endSuspensionIfOver(LocalDate today) {
        if (suspension().filter(days -> days.isOverOn(today)).isPresent()) {
            status = CertificateStatus.ACTIVE;
            forgetSuspension();
        }
    }

    private void forgetSuspension() {
        suspendedFrom = null;
        suspendedUntil = null;
    }

    private void refuseIfExpired(LocalDate today) {
        if (validity().hasExpiredOn(today)) {
            throw new BusinessRuleException("error.certificate.expired", validTo);
        }
    }

    private void record(
            Decision decision, LocalDate from, LocalDate until, Signatory by, Instant at) {
        history.add(
                new CertificateStatusChange(
                        this, history.size() + 1, decision, from, until, by, at));
    }

    private static String liveKey(PersonId holder, CertificateKind kind) {
        return holder.value() + ":" + kind;
    }

    public CertificateNumber number() {
        return new CertificateNumber(number);
    }

    public CertificateIdentity identity() {
        return new CertificateIdentity(number(), code, statement);
    }

    public CertificateContent content() {
        return new CertificateContent(
                kind,
                holder(),
                holderName,
                new AgencyId(agencyId),
                agencyName,
                scope(),
                FieldCodes.split(fieldCodes),
                area,
                bureauName,
                new Scope(bureauPath),
                producedUnder);
    }

    public PersonId holder() {
        return new PersonId(holderId);
    }

    public Scope scope() {
        return new Scope(scopePath);
    }

    public CertificateKind kind() {
        return kind;
    }

    public CertificateStatus status() {
        return status;
    }

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** The days of the suspension that was decided last, if it was not lifted. */
    public Optional<Suspension> suspension() {
        return Optional.ofNullable(suspendedFrom).map(from -> new Suspension(from, suspendedUntil));
    }

    public ApplicationReference application() {
        return new ApplicationReference(applicationReference);
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** All acts in their order. */
    public List<CertificateStatusChange> history() {
        return List.copyOf(history);
    }

    /** For the photo that is kept beside it. */
    public long id() {
        return id;
    }
}
