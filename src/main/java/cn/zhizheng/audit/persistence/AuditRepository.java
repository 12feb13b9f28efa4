package cn.zhizheng.audit.persistence;

import cn.zhizheng.audit.domain.AuditEntry;
import cn.zhizheng.audit.domain.ChainHead;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
public class AuditRepository {

    private static final String MATCHING =
            "from AuditEntry e where e.scopePath like :scope"
                    + " and (:text = '' or lower(e.actor) like :pattern or lower(e.subject) like :pattern"
                    + " or lower(e.act) like :pattern)";

    @Inject EntityManager entityManager;

    /**
     * The head, locked until the transaction ends: rows get one order, at the price of waiting in
     * line.
     */
    public ChainHead lockHead() {
        return entityManager.find(ChainHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
    }

    public ChainHead head() {
        return entityManager.find(ChainHead.class, 1);
    }

    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    public List<AuditEntry> findNewestFirst(Scope scope, String text, int first, int most) {
        return entityManager
                .createQuery("select e " + MATCHING + " order by e.position desc", AuditEntry.class)
                .setParameter("scope", scope.likePattern())
                .setParameter("text", text)
                .setParameter("pattern", "%" + text.toLowerCase(java.util.Locale.ROOT) + "%")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Scope scope, String text) {
        return entityManager
                .createQuery("select count(e) " + MATCHING, Long.class)
                .setParameter("scope", scope.likePattern())
                .setParameter("text", text)
                .setParameter("pattern", "%" + text.toLowerCase(java.util.Locale.ROOT) + "%")
                .getSingleResult();
    }

    public List<AuditEntry> findAfter(long position, int most) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.position > :position order by e.position",
                        AuditEntry.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
    }
}
