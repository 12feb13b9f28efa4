package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An officer's request for a certificate. The officer submits it and may withdraw it; the agency
 * confirms post and establishment; the bureau's clerk verifies; the approver grants or rejects.
 * Agency and bureau may return it with a reason, and the officer submits it again. Nobody takes two
 * of these steps for one application (SEC-25). Each step stays on record with name and time.
 */
@Entity
@Table(name = "certificate_application")
public class CertificateApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_application_seq")
    @SequenceGenerator(
            name = "certificate_application_seq",
            sequenceName = "certificate_application_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String reference;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "agency_name")
    private String agencyName;

    @Column(name = "scope_path")
    private String scopePath;

    private String area;

    @Column(name = "field_codes")
    private String fieldCodes;

    @Column(name = "confirmed_post")
    private String confirmedPost;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_establishment")
    private EstablishmentType confirmedEstablishment;

    /** One a person and kind while the application is open; the database refuses a second. */
    @Column(name = "open_key")
    private String openKey;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "last_step_at")
    private Instant lastStepAt;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ApplicationStep> steps = new ArrayList<>();

    protected CertificateApplication() {}

    private CertificateApplication(
            ApplicationReference reference,
            CertificateKind kind,
            PersonView applicant,
            AgencyView agency) {
        this.reference = reference.value();
        this.kind = kind;
        this.status = ApplicationStatus.DRAFT;
        this.applicantId = applicant.id().value();
        this.applicantName = applicant.name();
        this.agencyId = agency.id().value();
        this.agencyName = agency.name();
        this.scopePath = agency.scope().path();
        this.area = agency.jurisdictionName();
        this.openKey = applicant.id().value() + ":" + kind;
    }

    /**
     * An application for a certificate at the agency where the officer works, not yet handed in.
     */
    public static CertificateApplication draft(
            ApplicationReference reference,
            CertificateKind kind,
            PersonView applicant,
            AgencyView agency) {
        return new CertificateApplication(reference, kind, applicant, agency);
    }

    /** Hands it in, first or again after a correction, and with that declares the data true. */
    public void submit(List<String> fields, Signatory officer, Instant at) {
        take(ApplicationAct.SUBMIT, Remark.NONE, officer, at);
        fieldCodes = FieldCodes.join(fields);
        confirmedPost = null;
        confirmedEstablishment = null;
    }

    /** The agency vouches for the post and the kind of establishment, as the roster has them. */
    public void confirm(PersonView onRecord, Remark remark, Signatory agencyAdmin, Instant at) {
        refuseWhoTookAnotherStep(ApplicationAct.CONFIRM, agencyAdmin);
        take(ApplicationAct.CONFIRM, remark, agencyAdmin, at);
        confirmedPost = onRecord.post();
        confirmedEstablishment = onRecord.establishment();
    }

    public void verify(Remark remark, Signatory clerk, Instant at) {
        refuseWhoTookAnotherStep(ApplicationAct.VERIFY, clerk);
        take(ApplicationAct.VERIFY, remark, clerk, at);
    }

    /** Asks for a correction; whoever confirmed may not be the one who verifies, but may return. */
    public void returnForCorrection(Remark reason, Signatory signatory, Instant at) {
        take(ApplicationAct.RETURN, reason, signatory, at);
    }

    public void grant(CertificateNumber number, Signatory approver, Instant at) {
        refuseUnlessGrantableBy(approver);
        take(ApplicationAct.GRANT, Remark.NONE, approver, at);
        certificateNumber = number.value();
    }

    /** Says whether this person may grant it now, before a number is drawn for it (CERT-04). */
    public void refuseUnlessGrantableBy(Signatory approver) {
        refuseUnlessLeadsTo(ApplicationStatus.GRANTED);
        refuseWhoTookAnotherStep(ApplicationAct.GRANT, approver);
    }

    public void reject(Remark reason, Signatory approver, Instant at) {
        refuseUnlessLeadsTo(ApplicationStatus.REJECTED);
        refuseWhoTookAnotherStep(ApplicationAct.REJECT, approver);
        take(ApplicationAct.REJECT, reason, approver, at);
    }

    public void withdraw(Signatory officer, Instant at) {
        take(ApplicationAct.WITHDRAW, Remark.NONE, officer, at);
    }

    /** To take the same step again after a return is no second pair of eyes, but no harm either. */
    private void refuseWhoTookAnotherStep(ApplicationAct act, Signatory signatory) {
        for (var step : steps) {
            if (step.act() != act
                    && step.act() != ApplicationAct.RETURN
                    && step.takenBy().person().equals(signatory.person())) {
                throw new SamePersonDecidesException(signatory, step.act()); // SEC-25
            }
        }
    }

    private void take(ApplicationAct act, Remark remark, Signatory signatory, Instant at) {
        refuseUnlessLeadsTo(act.result());
        status = act.result();
        lastStepAt = at;
        openKey = status.isClosed() ? null : openKey;
        steps.add(new ApplicationStep(this, steps.size() + 1, act, remark.text(), signatory, at));
    }

    private void refuseUnlessLeadsTo(ApplicationStatus next) {
        if (!status.successors().contains(next)) {
            throw new InvalidTransitionException("application", status, next);
        }
    }

    public ApplicationReference reference() {
        return new ApplicationReference(reference);
    }

    public CertificateKind kind() {
        return kind;
    }

    public ApplicationStatus status() {
        return status;
    }

    public PersonId applicant() {
        return new PersonId(applicantId);
    }

    public String applicantName() {
        return applicantName;
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public String agencyName() {
        return agencyName;
    }

    /** Place of the agency in the tree. */
    public Scope scope() {
        return new Scope(scopePath);
    }

    public String area() {
        return area;
    }

    public List<String> fieldCodes() {
        return FieldCodes.split(fieldCodes);
    }

    /** The post that the agency vouched for. */
    public Optional<String> confirmedPost() {
        return Optional.ofNullable(confirmedPost);
    }

    /** The establishment that the agency vouched for. */
    public Optional<EstablishmentType> confirmedEstablishment() {
        return Optional.ofNullable(confirmedEstablishment);
    }

    /** The certificate it led to. */
    public Optional<CertificateNumber> certificate() {
        return Optional.ofNullable(certificateNumber).map(CertificateNumber::new);
    }

    public Instant lastStepAt() {
        return lastStepAt;
    }

    /** All steps in their order. */
    public List<ApplicationStep> steps() {
        return List.copyOf(steps);
    }
}
