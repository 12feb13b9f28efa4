package cn.zhizheng.organisation.persistence;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.domain.Agency;
import cn.zhizheng.organisation.domain.EnforcementField;
import cn.zhizheng.organisation.domain.Jurisdiction;
import cn.zhizheng.organisation.domain.JusticeBureau;
import cn.zhizheng.organisation.domain.PolicyParameter;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Everything this room keeps; small tables, so one repository. */
@ApplicationScoped
public class OrganisationRepository {

    @Inject EntityManager entityManager;

    public void add(Object organisationEntity) {
        entityManager.persist(organisationEntity);
        entityManager.flush();
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

    public List<PolicyParameter> findPolicy(PolicyKey key) {
        return entityManager
                .createQuery(
                        "select p from PolicyParameter p where p.key = :key", PolicyParameter.class)
                .setParameter("key", key)
                .getResultList();
    }
}
