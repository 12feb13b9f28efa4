package cn.zhizheng.people.domain;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One human, recorded once. Works for one agency on one kind of post. Roles, exams and certificates
 * hang on the person and outlive the post. The ID number is kept hidden, with a fingerprint to find
 * it by and a mask to show. A person who leaves stays on record.
 */
@Entity
@Table(name = "people_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_person_seq")
    @SequenceGenerator(
            name = "people_person_seq",
            sequenceName = "people_person_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String name;

    @Column(name = "staff_no")
    private String staffNo;

    @Column(name = "id_number_hidden")
    private String idNumberHidden;

    @Column(name = "id_number_fingerprint")
    private String idNumberFingerprint;

    @Column(name = "id_number_masked")
    private String idNumberMasked;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "agency_path")
    private String agencyPath;

    private String post;

    @Column(name = "enforcement_post")
    private boolean enforcementPost;

    @Enumerated(EnumType.STRING)
    private EstablishmentType establishment;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private byte[] photo;

    protected Person() {}

    public Person(
            PersonName name,
            StaffNumber staffNo,
            IdNumber idNumber,
            String idNumberHidden,
            String idNumberFingerprint,
            Employment employment,
            Scope agencyScope) {
        this.name = name.value();
        this.staffNo = staffNo.value();
        this.idNumberHidden = idNumberHidden;
        this.idNumberFingerprint = idNumberFingerprint;
        this.idNumberMasked = idNumber.masked();
        this.bornOn = idNumber.bornOn();
        this.agencyId = employment.agency().value();
        this.agencyPath = agencyScope.path();
        this.post = employment.post();
        this.enforcementPost = employment.inEnforcementPost();
        this.establishment = employment.establishment();
        this.joinedOn = employment.joinedOn();
    }

    /** Where and as what a person works. */
    public record Employment(
            AgencyId agency,
            String post,
            boolean inEnforcementPost,
            EstablishmentType establishment,
            LocalDate joinedOn) {}

    /** The portrait for exam identity and card; replaces an earlier one. */
    public void portray(byte[] jpeg) {
        photo = jpeg.clone();
    }

    /**
     * The person's last day was the day before.
     *
     * @throws BusinessRuleException if the person left before, or had not joined yet
     */
    public void leave(LocalDate on) {
        if (leftOn != null) {
            throw new BusinessRuleException("error.people.left-already", leftOn);
        }
        if (on.isBefore(joinedOn)) {
            throw new BusinessRuleException("error.people.leaves-before-joining", joinedOn);
        }
        leftOn = on;
    }

    /**
     * @throws BusinessRuleException if the person left
     */
    public void requireNotLeft() {
        if (leftOn != null) {
            throw new BusinessRuleException("error.people.left-already", leftOn);
        }
    }

    public PersonId personId() {
        return new PersonId(id);
    }

    public String name() {
        return name;
    }

    public String staffNo() {
        return staffNo;
    }

    /** Where the person's agency stands in the tree. */
    public Scope agencyScope() {
        return new Scope(agencyPath);
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public AgencyId agencyId() {
        return new AgencyId(agencyId);
    }

    public Optional<byte[]> photo() {
        return Optional.ofNullable(photo).map(byte[]::clone);
    }

    public PersonView viewOn(LocalDate date) {
        var inService = !joinedOn.isAfter(date) && (leftOn == null || leftOn.isAfter(date));
        return new PersonView(
                personId(),
                name,
                staffNo,
                idNumberMasked,
                bornOn,
                agencyId(),
                post,
                enforcementPost,
                establishment,
                inService);
    }
}
