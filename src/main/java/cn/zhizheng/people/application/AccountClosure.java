package cn.zhizheng.people.application;

import cn.zhizheng.people.AccountClosed;
import cn.zhizheng.people.RoleEnded;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What closing an account means, whatever the reason: its sessions are over at their next request
 * and its roles are withdrawn (SEC-08, PEOPLE-07).
 */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_PEOPLE)
class AccountClosure {

    @Inject AccountRepository accounts;
    @Inject Event<AccountClosed> closed;
    @Inject Event<RoleEnded> ended;

    void close(Account account, Person holder, Instant now, LocalDate today) {
        accounts.hold(account);
        for (var appointment : accounts.findAppointments(account)) {
            if (appointment.holdsOnOrAfter(today)) {
                appointment.withdraw(now);
                ended.fire(
                        new RoleEnded(
                                account.signInName(),
                                appointment.scope().path(),
                                appointment.role().name()));
            }
        }
        account.close();
        closed.fire(new AccountClosed(account.signInName(), holder.agencyScope().path()));
    }
}
