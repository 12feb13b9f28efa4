package cn.zhizheng.organisation.persistence;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.domain.Agency;
import cn.zhizheng.organisation.domain.EnforcementField;
import cn.zhizheng.organisation.domain.Jurisdiction;
import cn.zhizheng.organisation.domain.JusticeBureau;
import cn.zhizheng.organisation.domain.PolicyParameter;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything this room keeps; small tables, so one repository. */
@ApplicationScoped
public class OrganisationRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if somebody else entered the same meanwhile
     */
    public void add(Object organisationEntity) {
        try {
            entityManager.persist(organisationEntity);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessRuleException("error.organisation.on-record-meanwhile");
        }
    }

    public Agency requireAgency(AgencyId id) {
        return Optional.ofNullable(entityManager.find(Agency.class, id.value()))
                .orElseThrow(() -> new NotFoundException("agency"));
    }

    public List<Agency> findAgenciesIn(Scope scope) {
        // An agency's own scope ends in @id/, which is no jurisdiction path: then the agency itself
        // is meant.
        var at = scope.path().indexOf('@');
        if (at > 0) {
            var id = Long.parseLong(scope.path().substring(at + 1, scope.path().length() - 1));
            return List.of(requireAgency(new AgencyId(id)));
        }
        return entityManager
                .createQuery(
                        "select a from Agency a where a.jurisdictionPath like :path order by a.name",
                        Agency.class)
                .setParameter("path", scope.likePattern())
                .getResultList();
    }

    public Optional<Jurisdiction> findJurisdiction(Scope scope) {
        return entityManager
                .createQuery(
                        "select j from Jurisdiction j where j.path = :path", Jurisdiction.class)
                .setParameter("path", scope.path())
                .getResultStream()
                .findFirst();
    }

    /** Parents before children, because a parent's path is the beginning of its child's. */
    public List<Jurisdiction> findJurisdictionsIn(Scope part) {
        return entityManager
                .createQuery(
                        "select j from Jurisdiction j where j.path like :path order by j.path",
                        Jurisdiction.class)
                .setParameter("path", part.likePattern())
                .getResultList();
    }

    public boolean existsAgency(Scope jurisdiction, String name) {
        return entityManager
                        .createQuery(
                                "select count(a) from Agency a where a.jurisdictionPath = :path and"
                                        + " a.name = :name",
                                Long.class)
                        .setParameter("path", jurisdiction.path())
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    public List<Agency> findAgenciesOf(Scope jurisdiction) {
        return entityManager
                .createQuery(
                        "select a from Agency a where a.jurisdictionPath = :path order by a.name",
                        Agency.class)
                .setParameter("path", jurisdiction.path())
                .getResultList();
    }

    /** How many agencies each jurisdiction of the part has, by path; none are left out. */
    public Map<String, Long> countAgenciesByJurisdiction(Scope part) {
        return entityManager
                .createQuery(
                        "select a.jurisdictionPath, count(a) from Agency a where a.jurisdictionPath"
                                + " like :path group by a.jurisdictionPath",
                        Object[].class)
                .setParameter("path", part.likePattern())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    public List<JusticeBureau> findBureaus() {
        return entityManager
                .createQuery("select b from JusticeBureau b", JusticeBureau.class)
                .getResultList();
    }

    public List<EnforcementField> findFields() {
        return entityManager
                .createQuery(
                        "select f from EnforcementField f order by f.position",
                        EnforcementField.class)
                .getResultList();
    }

    /** Every value that any place has set, of all keys. */
    public List<PolicyParameter> findPolicies() {
        return entityManager
                .createQuery("select p from PolicyParameter p", PolicyParameter.class)
                .getResultList();
    }

    public List<PolicyParameter> findPolicy(PolicyKey key) {
        return entityManager
                .createQuery(
                        "select p from PolicyParameter p where p.key = :key", PolicyParameter.class)
                .setParameter("key", key)
                .getResultList();
    }
}
