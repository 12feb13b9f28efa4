package cn.zhizheng.exam.persistence;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class AttemptRepository {

    @Inject EntityManager entityManager;

    /** A pass and the round that it was earned in. */
    public record Pass(Attempt attempt, ExamRound round) {}

    /**
     * @throws BusinessRuleException if the person has an attempt in the round already
     */
    public void add(Attempt attempt) {
        try {
            entityManager.persist(attempt);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessRuleException("error.exam.one-attempt-a-round");
        }
    }

    public Attempt require(String reference) {
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.reference = :reference", Attempt.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("attempt"));
    }

    public Attempt require(long id) {
        return Optional.ofNullable(entityManager.find(Attempt.class, id))
                .orElseThrow(() -> new NotFoundException("attempt"));
    }

    /** For a hand-in: of two at once, the second sees the first's receipt. */
    public Attempt lock(long id) {
        return Optional.ofNullable(
                        entityManager.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("attempt"));
    }

    public Optional<Attempt> find(ExamRound round, PersonId person) {
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.roundId = :round and a.personId = :person",
                        Attempt.class)
                .setParameter("round", round.id())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    public List<Attempt> findOf(ExamRound round) {
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.roundId = :round order by a.id",
                        Attempt.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    /** Attempts of a round by some persons. */
    public List<Attempt> findOf(ExamRound round, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.roundId = :round and a.personId in :ids",
                        Attempt.class)
                .setParameter("round", round.id())
                .setParameter("ids", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** Attempts of some rounds by one person. */
    public List<Attempt> findOf(Collection<ExamRound> rounds, PersonId person) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.personId = :person and a.roundId in :ids",
                        Attempt.class)
                .setParameter("person", person.value())
                .setParameter("ids", rounds.stream().map(ExamRound::id).toList())
                .getResultList();
    }

    public long count(ExamRound round, AttemptStatus... statuses) {
        return entityManager
                .createQuery(
                        "select count(a) from Attempt a where a.roundId = :round"
                                + " and a.status in :statuses",
                        Long.class)
                .setParameter("round", round.id())
                .setParameter("statuses", List.of(statuses))
                .getSingleResult();
    }

    /** Marked attempts that reach the round's pass mark. */
    public long countPassed(ExamRound round) {
        return entityManager
                .createQuery(
                        "select count(a) from Attempt a where a.roundId = :round"
                                + " and a.status = :marked"
                                + " and a.earnedMarks * 100 >= :percent * a.availableMarks",
                        Long.class)
                .setParameter("round", round.id())
                .setParameter("marked", AttemptStatus.MARKED)
                .setParameter("percent", round.passPercent())
                .getSingleResult();
    }

    /**
     * Ids of attempts that run although their time is over.
     *
     * @param deadlineUpTo deadlines at this moment or before count
     * @param afterId where the last page ended; 0 for the first
     */
    public List<Long> findOverdue(Instant deadlineUpTo, long afterId, int atMost) {
        return entityManager
                .createQuery(
                        "select a.id from Attempt a where a.status = :running"
                                + " and a.deadline <= :limit and a.id > :after order by a.id",
                        Long.class)
                .setParameter("running", AttemptStatus.IN_PROGRESS)
                .setParameter("limit", deadlineUpTo)
                .setParameter("after", afterId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** One page of the attempts of a round that are in a status. */
    public List<Attempt> findPage(long roundId, AttemptStatus status, long afterId, int atMost) {
        return entityManager
                .createQuery(
                        "select a from Attempt a where a.roundId = :round and a.status = :status"
                                + " and a.id > :after order by a.id",
                        Attempt.class)
                .setParameter("round", roundId)
                .setParameter("status", status)
                .setParameter("after", afterId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The latest published pass before a moment. */
    public Optional<Pass> findLatestPass(
            PersonId person, PaperKind kind, String fieldCode, Instant publishedBefore) {
        return entityManager
                .createQuery(
                        "select a, r from Attempt a, ExamRound r where a.roundId = r.id"
                                + " and a.personId = :person and a.status = :marked"
                                + " and r.status = :published and r.kind = :kind"
                                + " and r.fieldCode = :field and r.publishedAt < :before"
                                + " and a.earnedMarks * 100 >= r.passPercent * a.availableMarks"
                                + " order by r.publishedAt desc",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("marked", AttemptStatus.MARKED)
                .setParameter("published", RoundStatus.PUBLISHED)
                .setParameter("kind", kind)
                .setParameter("field", fieldCode)
                .setParameter("before", publishedBefore)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Pass((Attempt) row[0], (ExamRound) row[1]));
    }
}
