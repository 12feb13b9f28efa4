package cn.zhizheng.people.application;

import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Takes the key to the portal away; the person and all history stay (SEC-08). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class CloseAccount {

    @Inject ManagedPeople people;
    @Inject AccountRepository accounts;
    @Inject AccountClosure closure;
    @Inject Clock clock;

    @OncePerOperation
    public void close(OperationId operation, String staffNo) {
        var holder = people.requireAnother(staffNo);
        var account = accounts.requireOpenOf(holder.personId());
        closure.close(account, holder, clock.instant(), LocalDate.now(clock));
    }
}
