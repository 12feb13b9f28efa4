package cn.zhizheng.people.application;

import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.AccountOpened;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.RoleAppointed;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.PasswordPolicy;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.RoleAppointment;
import cn.zhizheng.people.domain.RoleTerm;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.Wording;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Gives a person the key to the portal and the roles that go with it. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class OpenAccount {

    @Inject AccountRepository accounts;
    @Inject PersonRepository people;
    @Inject PasswordHasher hasher;
    @Inject OrganisationDirectory organisation;
    @Inject CurrentUser currentUser;
    @Inject Event<AccountOpened> opened;
    @Inject Event<RoleAppointed> appointed;
    @Inject Clock clock;

    /**
     * @param roles what the person may do; roles that exclude each other are refused (SEC-24)
     * @param roleScope part of the tree for these roles
     */
    public void open(
            PersonId person, String signInName, String password, Set<Role> roles, Scope roleScope) {
        var holder = people.require(person);
        currentUser.require(
                Permission.MANAGE_PEOPLE, organisation.agency(holder.agencyId()).scope());
        currentUser.require(Permission.MANAGE_PEOPLE, roleScope);
        if (accounts.findOf(person).isPresent()) {
            throw new BusinessRuleException("error.people.account-exists");
        }
        refuseUnfit(password, signInName, holder.name());
        refuseExcluding(roles);
        if (accounts.findBySignInName(signInName).isPresent()) {
            throw new BusinessRuleException("error.people.sign-in-name-taken", signInName);
        }
        var account = new Account(signInName, person, hasher.hash(password), clock.instant());
        accounts.add(account);
        opened.fire(new AccountOpened(signInName, roleScope.path()));
        var term = RoleTerm.from(LocalDate.now(clock));
        for (var role : roles) {
            accounts.add(new RoleAppointment(account, role, roleScope, term));
            appointed.fire(new RoleAppointed(signInName, roleScope.path(), role.name()));
        }
    }

    private static void refuseUnfit(String password, String signInName, String personName) {
        var refusal = PasswordPolicy.refusalFor(password, signInName, personName);
        if (refusal.isPresent()) {
            throw new BusinessRuleException(refusal.get());
        }
    }

    private static void refuseExcluding(Set<Role> roles) {
        for (var one : roles) {
            for (var other : roles) {
                if (one.excludes(other)) {
                    throw new BusinessRuleException(
                            "error.people.roles-exclude",
                            new Wording("people", "role." + one.name()),
                            new Wording("people", "role." + other.name()));
                }
            }
        }
    }
}
