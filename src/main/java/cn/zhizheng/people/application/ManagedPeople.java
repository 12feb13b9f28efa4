package cn.zhizheng.people.application;

import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds the people that an administrator may deal with. Somebody in another part of the tree does
 * not exist for him (SEC-23, PEOPLE-01).
 */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_PEOPLE)
class ManagedPeople {

    @Inject PersonRepository people;
    @Inject CurrentUser currentUser;

    /**
     * @throws NotFoundException if there is nobody with this number, or not in my part of the tree
     */
    Person require(String staffNo) {
        return people.findByStaffNo(staffNo)
                .filter(person -> currentUser.mayIn(Permission.MANAGE_PEOPLE, person.agencyScope()))
                .orElseThrow(() -> new NotFoundException("person"));
    }

    /**
     * The same for what nobody may do to himself (PEOPLE-08).
     *
     * @throws BusinessRuleException if it is the administrator's own record
     */
    Person requireAnother(String staffNo) {
        var person = require(staffNo);
        if (isMe(person)) {
            throw new BusinessRuleException("error.people.not-to-oneself");
        }
        return person;
    }

    boolean isMe(Person person) {
        return person.personId().value() == currentUser.personId();
    }
}
