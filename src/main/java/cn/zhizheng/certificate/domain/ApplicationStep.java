package cn.zhizheng.certificate.domain;

import cn.zhizheng.people.PersonId;
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

/** Who did what with an application, when, and what they wrote. Written once, never changed. */
@Entity
@Table(name = "certificate_application_step")
public class ApplicationStep {

    @Id
    @GeneratedValue(
            strategy = GenerationType.SEQUENCE,
            generator = "certificate_application_step_seq")
    @SequenceGenerator(
            name = "certificate_application_step_seq",
            sequenceName = "certificate_application_step_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private CertificateApplication application;

    private int position;

    @Enumerated(EnumType.STRING)
    private ApplicationAct act;

    private String remark;

    @Column(name = "taken_by_id")
    private long takenById;

    @Column(name = "taken_by_account")
    private String takenByAccount;

    @Column(name = "taken_by_name")
    private String takenByName;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected ApplicationStep() {}

    ApplicationStep(
            CertificateApplication application,
            int position,
            ApplicationAct act,
            String remark,
            Signatory signatory,
            Instant takenAt) {
        this.application = application;
        this.position = position;
        this.act = act;
        this.remark = remark;
        this.takenById = signatory.person().value();
        this.takenByAccount = signatory.accountName();
        this.takenByName = signatory.name();
        this.takenAt = takenAt;
    }

    public ApplicationAct act() {
        return act;
    }

    /** What was written; empty if nothing was. */
    public String remark() {
        return remark;
    }

    public Signatory takenBy() {
        return new Signatory(new PersonId(takenById), takenByAccount, takenByName);
    }

    public Instant takenAt() {
        return takenAt;
    }
}
