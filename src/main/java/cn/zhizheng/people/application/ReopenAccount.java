package cn.zhizheng.people.application;

import cn.zhizheng.people.AccountReopened;
import cn.zhizheng.people.domain.FirstPassword;
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

/** Gives a closed account back to its person, with a fresh first password and without roles. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class ReopenAccount {

    @Inject ManagedPeople people;
    @Inject AccountRepository accounts;
    @Inject PasswordHasher hasher;
    @Inject Event<AccountReopened> reopened;
    @Inject Clock clock;

    @OncePerOperation
    public void reopen(OperationId operation, String staffNo, FirstPassword password) {
        var holder = people.requireAnother(staffNo);
        holder.requireNotLeft();
        var account =
                accounts.findOf(holder.personId())
                        .orElseThrow(() -> new BusinessRuleException("error.people.no-account"));
        account.reopen(hasher.hash(password.value()), clock.instant());
        reopened.fire(new AccountReopened(account.signInName(), holder.agencyScope().path()));
    }
}
