package cn.zhizheng.people.application;

import cn.zhizheng.people.RoleAppointed;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.RoleAppointment;
import cn.zhizheng.people.domain.RoleTerm;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.Wording;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Gives an account a role for a part of the tree. Nobody appoints himself, roles that exclude each
 * other never meet on one account, and the auditors are told (PEOPLE-08, SEC-24).
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class AppointRole {

    @Inject ManagedPeople people;
    @Inject ManagedRoles managed;
    @Inject AccountRepository accounts;
    @Inject TellAuditors auditors;
    @Inject Event<RoleAppointed> appointed;
    @Inject Clock clock;

    @OncePerOperation
    public void appoint(
            OperationId operation, String staffNo, Role role, Scope place, RoleTerm term) {
        var holder = people.requireAnother(staffNo);
        if (!managed.placesFor(holder).contains(place)) {
            throw new NotFoundException("place");
        }
        if (term.startedOn().isBefore(LocalDate.now(clock))) {
            throw new BusinessRuleException("error.people.role-starts-in-past");
        }
        var account = accounts.requireOpenOf(holder.personId());
        accounts.hold(account);
        var appointment = new RoleAppointment(account, role, place, term);
        refuseConflict(account, appointment);
        accounts.add(appointment);
        appointed.fire(new RoleAppointed(account.signInName(), place.path(), role.name()));
        if (role != Role.OFFICER) {
            auditors.ofNewRole(holder, account, place);
        }
    }

    private void refuseConflict(Account account, RoleAppointment wanted) {
        for (var held : accounts.findAppointments(account)) {
            if (!held.meets(wanted)) {
                continue;
            }
            if (held.role().excludes(wanted.role())) {
                throw new BusinessRuleException(
                        "error.people.roles-exclude", word(wanted.role()), word(held.role()));
            }
            if (held.role() == wanted.role() && held.scope().contains(wanted.scope())) {
                throw new BusinessRuleException("error.people.role-held", word(held.role()));
            }
        }
    }

    private static Wording word(Role role) {
        return new Wording("people", "role." + role.name());
    }
}
