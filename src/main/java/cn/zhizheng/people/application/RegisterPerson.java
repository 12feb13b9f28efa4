package cn.zhizheng.people.application;

import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonRegistered;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.crypto.FieldCipher;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes a person into an agency's roster; one record a human, found by the ID number's fingerprint.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class RegisterPerson {

    @Inject PersonRepository people;
    @Inject OrganisationDirectory organisation;
    @Inject FieldCipher cipher;
    @Inject CurrentUser currentUser;
    @Inject Event<PersonRegistered> registered;

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
        var agency = organisation.agency(employment.agency());
        currentUser.require(Permission.MANAGE_PEOPLE, agency.scope());
        var fingerprint = cipher.fingerprint(idNumber.value());
        if (people.existsWithFingerprint(fingerprint)) {
            throw new BusinessRuleException("error.people.id-number-on-record", idNumber.masked());
        }
        if (people.existsWithStaffNo(staffNo)) {
            throw new BusinessRuleException("error.people.staff-no-on-record", staffNo);
        }
        var person =
                new Person(
                        name,
                        staffNo,
                        idNumber,
                        cipher.hide(idNumber.value()),
                        fingerprint,
                        employment);
        if (photoJpeg.length > 0) {
            person.portray(photoJpeg);
        }
        people.add(person);
        registered.fire(new PersonRegistered(staffNo, agency.scope().path()));
        return person.personId();
    }
}
