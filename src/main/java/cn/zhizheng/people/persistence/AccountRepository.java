package cn.zhizheng.people.persistence;

import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.AccountStatus;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.RoleAppointment;
import cn.zhizheng.people.domain.SetUpCode;
import cn.zhizheng.people.domain.SignInThrottle;
import cn.zhizheng.platform.BusinessRuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class AccountRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if the name was taken or the person got an account meanwhile
     */
    public void add(Account account) {
        try {
            entityManager.persist(account);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessRuleException("error.people.account-opened-meanwhile");
        }
    }

    public void add(RoleAppointment appointment) {
        entityManager.persist(appointment);
        entityManager.flush();
    }

    public void add(SignInThrottle throttle) {
        entityManager.persist(throttle);
        entityManager.flush();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    public Optional<Account> findBySignInName(String signInName) {
        return entityManager
                .createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> findOf(PersonId person) {
        return entityManager
                .createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws BusinessRuleException if the person has none, or a closed one
     */
    public Account requireOpenOf(PersonId person) {
        return findOf(person)
                .filter(Account::isOpen)
                .orElseThrow(() -> new BusinessRuleException("error.people.no-open-account"));
    }

    /** Makes others who change the same account's roles wait for the end of this transaction. */
    public void hold(Account account) {
        entityManager.lock(account, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<RoleAppointment> findAppointment(long id) {
        return Optional.ofNullable(entityManager.find(RoleAppointment.class, id));
    }

    /** Every appointment to a role whose account is open, whether it holds today or not. */
    public List<RoleHolder> findHolders(Role role) {
        return entityManager
                .createQuery(
                        "select new cn.zhizheng.people.persistence.RoleHolder(a.personId, r) from"
                                + " Account a, RoleAppointment r where r.accountId = a.id and"
                                + " r.role = :role and a.status = :open",
                        RoleHolder.class)
                .setParameter("role", role)
                .setParameter("open", AccountStatus.OPEN)
                .getResultList();
    }

    public List<RoleAppointment> findAppointments(Account account) {
        return entityManager
                .createQuery(
                        "select r from RoleAppointment r where r.accountId = :account",
                        RoleAppointment.class)
                .setParameter("account", account.id())
                .getResultList();
    }

    public Optional<SignInThrottle> findThrottle(String pair) {
        return Optional.ofNullable(entityManager.find(SignInThrottle.class, pair));
    }

    public void remove(SignInThrottle throttle) {
        entityManager.remove(throttle);
    }

    public Optional<SetUpCode> findSetUpCode() {
        return Optional.ofNullable(entityManager.find(SetUpCode.class, 1));
    }

    public void add(SetUpCode code) {
        entityManager.persist(code);
        entityManager.flush();
    }

    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
