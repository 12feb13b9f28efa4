package cn.zhizheng.people.application;

import cn.zhizheng.people.domain.FirstPassword;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.SignInName;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/**
 * Opens an account for somebody on the roster. The administrator sees its first password once; it
 * opens only the page that replaces it (PEOPLE-06).
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class OpenStaffAccount {

    @Inject ManagedPeople people;
    @Inject AccountRepository accounts;
    @Inject OpenAccount openAccount;

    /**
     * @param alsoOfficer whether the person is an officer of the own agency from today on, as most
     *     people on the roster are
     */
    @OncePerOperation
    public void open(
            OperationId operation,
            String staffNo,
            SignInName signInName,
            FirstPassword password,
            boolean alsoOfficer) {
        var holder = people.requireAnother(staffNo);
        holder.requireNotLeft();
        Set<Role> roles = alsoOfficer ? EnumSet.of(Role.OFFICER) : EnumSet.noneOf(Role.class);
        openAccount.open(
                holder.personId(),
                signInName.value(),
                password.value(),
                roles,
                holder.agencyScope());
        accounts.requireOpenOf(holder.personId()).requireNewPassword();
    }
}
