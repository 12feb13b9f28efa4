package cn.zhizheng.certificate.persistence;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.NumberRange;
import cn.zhizheng.certificate.domain.NumberRangeExhaustedException;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;

@ApplicationScoped
public class NumberRangeRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if a range with the same beginning is there already
     */
    public void add(NumberRange range) {
        try {
            entityManager.persist(range);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessRuleException(
                    "error.certificate.number-range-overlaps", range.span().label());
        }
    }

    /**
     * The bureau's next number, from its oldest range that has one. The range stays locked until
     * the transaction ends: with it the number is taken, or given back.
     *
     * @throws NumberRangeExhaustedException if no range has one left
     */
    public CertificateNumber drawNumber(Scope bureau) {
        for (var id : findIdsWithNumbersLeft(bureau)) {
            var range = entityManager.find(NumberRange.class, id, LockModeType.PESSIMISTIC_WRITE);
            // Somebody else may have drawn the last one while we waited for the lock.
            if (!range.isExhausted()) {
                return range.draw();
            }
        }
        throw new NumberRangeExhaustedException();
    }

    /** Ranges of the bureaus in a part of the tree, oldest first. */
    public List<NumberRange> findIn(Scope scope) {
        return entityManager
                .createQuery(
                        "select r from NumberRange r where r.bureauPath like :scope order by r.id",
                        NumberRange.class)
                .setParameter("scope", scope.likePattern())
                .getResultList();
    }

    /** All ranges of whatever bureau: a number is unique everywhere. */
    public List<NumberRange> findAll() {
        return entityManager
                .createQuery("select r from NumberRange r", NumberRange.class)
                .getResultList();
    }

    // Only the ids: an entity read before its lock would show what was, not what is.
    private List<Long> findIdsWithNumbersLeft(Scope bureau) {
        return entityManager
                .createQuery(
                        "select r.id from NumberRange r"
                                + " where r.bureauPath = :bureau and r.next <= r.last order by r.id",
                        Long.class)
                .setParameter("bureau", bureau.path())
                .getResultList();
    }
}
