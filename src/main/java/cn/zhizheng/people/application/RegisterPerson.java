package cn.zhizheng.people.application;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonRegistered;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.people.domain.StaffNumber;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.crypto.FieldCipher;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Takes a person into an agency's roster; one record a human, found by the ID number's fingerprint.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class RegisterPerson {

    /** Labour law art. 15. */
    private static final int YOUNGEST_AT_WORK = 16;

    @Inject PersonRepository people;
    @Inject OrganisationDirectory organisation;
    @Inject FieldCipher cipher;
    @Inject CurrentUser currentUser;
    @Inject Event<PersonRegistered> registered;
    @Inject Clock clock;

    /** What the form asks for, as it was typed. */
    public record RosterEntry(
            String name,
            String staffNo,
            String idNumber,
            AgencyId agency,
            String post,
            boolean inEnforcementPost,
            EstablishmentType establishment,
            LocalDate joinedOn) {}

    /**
     * @return the staff number, in its plain form
     * @throws BusinessRuleException if something typed cannot be right, or the person is on record
     */
    @OncePerOperation
    public String register(OperationId operation, RosterEntry entry) {
        var staffNo = StaffNumber.parse(entry.staffNo());
        enter(
                PersonName.fromForm(entry.name()),
                staffNo,
                IdNumber.fromForm(entry.idNumber()),
                new Person.Employment(
                        entry.agency(),
                        entry.post().strip(),
                        entry.inEnforcementPost(),
                        entry.establishment(),
                        entry.joinedOn()));
        return staffNo.value();
    }

    /**
     * @param photoJpeg portrait; an empty array if there is none yet
     * @throws BusinessRuleException if the ID number or the staff number is already on record
     */
    public PersonId register(
            PersonName name,
            String staffNo,
            IdNumber idNumber,
            Person.Employment employment,
            byte[] photoJpeg) {
        var person = enter(name, new StaffNumber(staffNo), idNumber, employment);
        if (photoJpeg.length > 0) {
            person.portray(photoJpeg);
        }
        return person.personId();
    }

    private Person enter(
            PersonName name, StaffNumber staffNo, IdNumber idNumber, Person.Employment employment) {
        var agency = organisation.agency(employment.agency());
        if (!currentUser.mayIn(Permission.MANAGE_PEOPLE, agency.scope())) {
            throw new NotFoundException("agency");
        }
        refuseImpossibleDates(idNumber.bornOn(), employment.joinedOn());
        var fingerprint = cipher.fingerprint(idNumber.value());
        if (people.existsWithFingerprint(fingerprint)) {
            throw new BusinessRuleException("error.people.id-number-on-record", idNumber.masked());
        }
        if (people.existsWithStaffNo(staffNo.value())) {
            throw new BusinessRuleException("error.people.staff-no-on-record", staffNo.value());
        }
        var person =
                new Person(
                        name,
                        staffNo,
                        idNumber,
                        cipher.hide(idNumber.value()),
                        fingerprint,
                        employment,
                        agency.scope());
        people.add(person);
        registered.fire(new PersonRegistered(staffNo.value(), agency.scope().path()));
        return person;
    }

    private void refuseImpossibleDates(LocalDate bornOn, LocalDate joinedOn) {
        if (!bornOn.isBefore(LocalDate.now(clock))) {
            throw new BusinessRuleException("error.people.born-in-future");
        }
        if (joinedOn.isBefore(bornOn.plusYears(YOUNGEST_AT_WORK))) {
            throw new BusinessRuleException("error.people.joined-too-young", YOUNGEST_AT_WORK);
        }
    }
}
