package cn.zhizheng.exam.persistence;

import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.RoundNumberTakenException;
import cn.zhizheng.exam.domain.RoundPlan;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class RoundRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws RoundNumberTakenException if its number was given away at the same moment
     */
    public void add(ExamRound round) {
        try {
            entityManager.persist(round);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new RoundNumberTakenException(round.calendarYear(), round.ordinal());
        }
    }

    public ExamRound require(String reference) {
        return entityManager
                .createQuery(
                        "select r from ExamRound r where r.reference = :reference", ExamRound.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("exam round"));
    }

    public ExamRound require(long id) {
        return Optional.ofNullable(entityManager.find(ExamRound.class, id))
                .orElseThrow(() -> new NotFoundException("exam round"));
    }

    /** Rounds by id, for lists. */
    public Map<Long, ExamRound> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select r from ExamRound r where r.id in :ids", ExamRound.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ExamRound::id, Function.identity()));
    }

    /** Rounds inside a part of the tree, latest first. */
    public List<ExamRound> findIn(Scope scope) {
        return entityManager
                .createQuery(
                        "select r from ExamRound r where r.jurisdictionPath like :path"
                                + " order by r.opensAt desc, r.id desc",
                        ExamRound.class)
                .setParameter("path", scope.likePattern())
                .getResultList();
    }

    /** Announced rounds whose window has not closed, earliest first. */
    public List<ExamRound> findAnnouncedClosingAfter(Instant now) {
        return entityManager
                .createQuery(
                        "select r from ExamRound r where r.status = :announced"
                                + " and r.closesAt > :now order by r.opensAt, r.id",
                        ExamRound.class)
                .setParameter("announced", RoundStatus.ANNOUNCED)
                .setParameter("now", now)
                .getResultList();
    }

    /** The number after the last of the year. */
    public int nextOrdinal(RoundPlan plan, int calendarYear) {
        return entityManager
                        .createQuery(
                                "select coalesce(max(r.ordinal), 0) from ExamRound r"
                                        + " where r.jurisdictionPath = :path and r.kind = :kind"
                                        + " and r.fieldCode = :field and r.calendarYear = :year",
                                Integer.class)
                        .setParameter("path", plan.scope().path())
                        .setParameter("kind", plan.kind())
                        .setParameter("field", plan.fieldCode())
                        .setParameter("year", calendarYear)
                        .getSingleResult()
                + 1;
    }

    /**
     * All rounds of the same paper in the same place, this one included, locked in the order of
     * their ids: of two that are announced at once, the second sees the first.
     */
    public List<ExamRound> lockSeriesOf(ExamRound round) {
        var ids =
                entityManager
                        .createQuery(
                                "select r.id from ExamRound r where r.jurisdictionPath = :path"
                                        + " and r.kind = :kind and r.fieldCode = :field"
                                        + " order by r.id",
                                Long.class)
                        .setParameter("path", round.scope().path())
                        .setParameter("kind", round.kind())
                        .setParameter("field", round.fieldCode())
                        .getResultList();
        return ids.stream().map(this::lock).toList();
    }

    private ExamRound lock(Long id) {
        // Derby knows no "for update" beside "order by": one by one.
        var round = entityManager.find(ExamRound.class, id, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(round);
        return round;
    }
}
