package cn.zhizheng.questionbank.persistence;

import cn.zhizheng.questionbank.domain.Statute;
import cn.zhizheng.questionbank.domain.StatuteBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
public class StatuteRepository {

    @Inject EntityManager entityManager;

    public void add(Statute statute) {
        entityManager.persist(statute);
    }

    /**
     * Until the end of the transaction no other import begins: it waits here, and then sees what
     * this one did. Without statutes there is nothing to import and nothing to wait for.
     */
    public void queueImports() {
        var first =
                entityManager
                        .createQuery("select min(s.id) from Statute s", Long.class)
                        .getSingleResult();
        if (first != null) {
            entityManager.find(Statute.class, first, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /**
     * Writes everything added so far.
     *
     * @throws cn.zhizheng.platform.BusinessRuleException if somebody else imported the same list
     *     meanwhile
     */
    public void flush() {
        OvertakenImport.refuseOrFlush(entityManager);
    }

    public List<Statute> findAll() {
        return entityManager
                .createQuery("select s from Statute s order by s.law, s.adoptedOn", Statute.class)
                .getResultList();
    }

    /** All editions that a question may cite. */
    public StatuteBook findBook() {
        return new StatuteBook(findAll().stream().map(Statute::edition).toList());
    }
}
