package cn.zhizheng.exam.persistence;

import cn.zhizheng.exam.domain.Candidate;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
public class CandidateRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if one of them was registered at the same moment
     */
    public void addAll(Collection<Candidate> candidates) {
        try {
            candidates.forEach(entityManager::persist);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessRuleException("error.exam.registered-meanwhile");
        }
    }

    /**
     * The person's place on the round's list, locked: whoever begins twice at once begins one after
     * the other. Reads no round, so that the round read afterwards is the one of after the lock.
     */
    public Optional<Candidate> lock(String roundReference, PersonId person) {
        return entityManager
                .createQuery(
                        "select c.id from Candidate c, ExamRound r where c.roundId = r.id"
                                + " and r.reference = :round and c.personId = :person",
                        Long.class)
                .setParameter("round", roundReference)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    /** Everybody on the list, so that nobody begins until this transaction ends. */
    public void lockAll(ExamRound round) {
        findOf(round).forEach(candidate -> lock(candidate.id()));
    }

    private Candidate lock(Long id) {
        return entityManager.find(Candidate.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean exists(ExamRound round, PersonId person) {
        return !entityManager
                .createQuery(
                        "select c.id from Candidate c where c.roundId = :round"
                                + " and c.personId = :person",
                        Long.class)
                .setParameter("round", round.id())
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }

    /** Everybody on the list, in the order of registration. */
    public List<Candidate> findOf(ExamRound round) {
        return entityManager
                .createQuery(
                        "select c from Candidate c where c.roundId = :round order by c.id",
                        Candidate.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    /** A part of the list, in the order of registration. */
    public List<Candidate> findPage(ExamRound round, int first, int atMost) {
        return entityManager
                .createQuery(
                        "select c from Candidate c where c.roundId = :round order by c.id",
                        Candidate.class)
                .setParameter("round", round.id())
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public Set<PersonId> findPersonsOf(ExamRound round) {
        return new HashSet<>(findOf(round).stream().map(Candidate::person).toList());
    }

    public long count(ExamRound round) {
        return entityManager
                .createQuery(
                        "select count(c) from Candidate c where c.roundId = :round", Long.class)
                .setParameter("round", round.id())
                .getSingleResult();
    }

    /** Rounds for which a person is registered, latest first; drafts have no candidates. */
    public List<ExamRound> findRoundsOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select r from ExamRound r, Candidate c where c.roundId = r.id"
                                + " and c.personId = :person order by r.opensAt desc, r.id desc",
                        ExamRound.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
