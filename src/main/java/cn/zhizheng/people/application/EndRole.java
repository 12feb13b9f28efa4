package cn.zhizheng.people.application;

import cn.zhizheng.people.RoleEnded;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes a role away; its rights are gone at the next request (SEC-26, PEOPLE-09). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class EndRole {

    @Inject ManagedPeople people;
    @Inject ManagedRoles managed;
    @Inject AccountRepository accounts;
    @Inject Event<RoleEnded> ended;
    @Inject Clock clock;

    /**
     * @param appointmentId as the person's file lists it
     */
    @OncePerOperation
    public void end(OperationId operation, String staffNo, long appointmentId) {
        var holder = people.requireAnother(staffNo);
        var account = accounts.requireOpenOf(holder.personId());
        var appointment =
                accounts.findAppointment(appointmentId)
                        .filter(found -> found.isOf(account))
                        .orElseThrow(() -> new NotFoundException("appointment"));
        managed.requireInMyPart(appointment.scope());
        appointment.withdraw(clock.instant());
        ended.fire(
                new RoleEnded(
                        account.signInName(),
                        appointment.scope().path(),
                        appointment.role().name()));
    }
}
