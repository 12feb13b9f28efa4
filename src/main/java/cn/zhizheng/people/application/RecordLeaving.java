package cn.zhizheng.people.application;

import cn.zhizheng.people.PersonLeft;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** A person's job ended: retired, moved away, died. The account goes with it (SEC-08). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class RecordLeaving {

    @Inject ManagedPeople people;
    @Inject AccountRepository accounts;
    @Inject AccountClosure closure;
    @Inject Event<PersonLeft> left;
    @Inject Clock clock;

    /**
     * @param leftOn first day on which the person does not work for the agency any more; today or
     *     before
     */
    @OncePerOperation
    public void record(OperationId operation, String staffNo, LocalDate leftOn) {
        var today = LocalDate.now(clock);
        var person = people.requireAnother(staffNo);
        if (leftOn.isAfter(today)) {
            throw new BusinessRuleException("error.people.leaves-in-future", today);
        }
        person.leave(leftOn);
        left.fire(new PersonLeft(staffNo, person.agencyScope().path(), leftOn));
        accounts.findOf(person.personId())
                .filter(Account::isOpen)
                .ifPresent(account -> closure.close(account, person, clock.instant(), today));
    }
}
