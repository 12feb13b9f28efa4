package cn.zhizheng.people.persistence;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class PersonRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if somebody else entered the same ID or staff number meanwhile
     */
    public void add(Person person) {
        try {
            entityManager.persist(person);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessRuleException("error.people.on-record-meanwhile");
        }
    }

    public Optional<Person> findByStaffNo(String staffNo) {
        return entityManager
                .createQuery("select p from Person p where p.staffNo = :staffNo", Person.class)
                .setParameter("staffNo", staffNo)
                .getResultStream()
                .findFirst();
    }

    public Person require(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value()))
                .orElseThrow(() -> new NotFoundException("person"));
    }

    public List<Person> findAll(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList();
    }

    public List<Person> findStaffOf(AgencyId agency) {
        return entityManager
                .createQuery(
                        "select p from Person p where p.agencyId = :agency and p.leftOn is null order by p.staffNo",
                        Person.class)
                .setParameter("agency", agency.value())
                .getResultList();
    }

    public boolean existsWithFingerprint(String idNumberFingerprint) {
        return entityManager
                        .createQuery(
                                "select count(p) from Person p where p.idNumberFingerprint = :fingerprint",
                                Long.class)
                        .setParameter("fingerprint", idNumberFingerprint)
                        .getSingleResult()
                > 0;
    }

    public boolean existsWithStaffNo(String staffNo) {
        return entityManager
                        .createQuery(
                                "select count(p) from Person p where p.staffNo = :staffNo",
                                Long.class)
                        .setParameter("staffNo", staffNo)
                        .getSingleResult()
                > 0;
    }
}
