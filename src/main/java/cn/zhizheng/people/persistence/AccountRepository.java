package cn.zhizheng.people.persistence;

import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.RoleAppointment;
import cn.zhizheng.people.domain.SetUpCode;
import cn.zhizheng.people.domain.SignInThrottle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class AccountRepository {

    @Inject EntityManager entityManager;

    public void add(Account account) {
        entityManager.persist(account);
        entityManager.flush();
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
