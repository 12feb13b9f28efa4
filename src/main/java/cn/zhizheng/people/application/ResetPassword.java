package cn.zhizheng.people.application;

import cn.zhizheng.notification.Outbox;
import cn.zhizheng.people.PasswordReset;
import cn.zhizheng.people.domain.FirstPassword;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Helps somebody who forgot the password: a fresh random one, shown once to the administrator. All
 * sessions of the account end, and its holder is told who did it (PEOPLE-10).
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class ResetPassword {

    @Inject ManagedPeople people;
    @Inject ManagedRoles roles;
    @Inject AccountRepository accounts;
    @Inject PasswordHasher hasher;
    @Inject Outbox outbox;
    @Inject CurrentUser currentUser;
    @Inject Event<PasswordReset> reset;

    @OncePerOperation
    public void reset(OperationId operation, String staffNo, FirstPassword password) {
        var holder = people.requireAnother(staffNo);
        var account = accounts.requireOpenOf(holder.personId());
        // Whoever knows the password could act with its roles: none of them may reach further than
        // the administrator's own part of the tree.
        roles.requireAllInMyPart(account);
        account.issuePassword(hasher.hash(password.value()));
        reset.fire(new PasswordReset(account.signInName(), holder.agencyScope().path()));
        outbox.leave(
                holder.personId().value(),
                "people:notice.password-reset",
                "/people/password.xhtml",
                currentUser.displayName());
    }
}
