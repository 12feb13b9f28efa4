package cn.zhizheng.people.application;

import cn.zhizheng.notification.Outbox;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/**
 * An administrator cannot hand out roles in silence: the auditors of the place find a message on
 * their home page, the one just appointed among them (PEOPLE-08).
 */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_PEOPLE)
class TellAuditors {

    @Inject AccountRepository accounts;
    @Inject Outbox outbox;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    void ofNewRole(Person holder, Account account, Scope place) {
        var today = LocalDate.now(clock);
        var trail =
                "/audit/trail.xhtml?text="
                        + URLEncoder.encode(account.signInName(), StandardCharsets.UTF_8);
        accounts.findHolders(Role.AUDIT_ADMIN).stream()
                .filter(auditor -> auditor.appointment().holdsOnOrAfter(today))
                .filter(auditor -> auditor.appointment().scope().contains(place))
                .mapToLong(auditor -> auditor.personId())
                .distinct()
                .forEach(
                        auditor ->
                                outbox.leave(
                                        auditor,
                                        "people:notice.role-appointed",
                                        trail,
                                        holder.name(),
                                        currentUser.displayName()));
    }
}
