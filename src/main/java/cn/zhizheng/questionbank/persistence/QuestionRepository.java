package cn.zhizheng.questionbank.persistence;

import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;
import cn.zhizheng.questionbank.domain.KnownQuestion;
import cn.zhizheng.questionbank.domain.Question;
import cn.zhizheng.questionbank.domain.QuestionVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

@ApplicationScoped
public class QuestionRepository {

    /** Databases do not like endless lists of parameters. */
    private static final int MOST_PARAMETERS = 500;

    @Inject EntityManager entityManager;

    /**
     * What the reviewer's list is narrowed to.
     *
     * @param subjectPattern for {@code like}
     * @param lawPattern for {@code like}
     * @param types at least one
     * @param difficulties at least one
     * @param textPattern for {@code like}, escaped by {@code !}; matches code, point or stem
     */
    public record Narrowing(
            String subjectPattern,
            String lawPattern,
            Set<QuestionType> types,
            Set<Difficulty> difficulties,
            String textPattern) {}

    /** How many questions of a type cite a law. */
    public record LawTypeCount(String subject, String law, QuestionType type, long count) {}

    public void add(Question question) {
        entityManager.persist(question);
    }

    public void add(QuestionVersion version) {
        entityManager.persist(version);
    }

    /**
     * Writes everything added so far.
     *
     * @throws cn.zhizheng.platform.BusinessRuleException if somebody else imported the same
     *     questions meanwhile
     */
    public void flush() {
        OvertakenImport.refuseOrFlush(entityManager);
    }

    /** Every question with the hashes of all its versions, by code. */
    public List<KnownQuestion> findKnown() {
        var byCode = new TreeMap<String, KnownQuestion>();
        entityManager
                .createQuery(
                        "select q.code, q.subject, v.stem, v.contentHash from QuestionVersion v"
                                + " join v.question q order by v.number",
                        Object[].class)
                .getResultStream()
                .map(QuestionRepository::knownVersion)
                .forEach(version -> byCode.merge(version.code(), version, KnownQuestion::then));
        return List.copyOf(byCode.values());
    }

    private static KnownQuestion knownVersion(Object[] columns) {
        var hash = (String) columns[3];
        return new KnownQuestion(
                (String) columns[0], (String) columns[1], (String) columns[2], hash, Set.of(hash));
    }

    public List<Question> findByCodes(Collection<String> codes) {
        return inChunks(
                codes,
                entityManager.createQuery(
                        "select q from Question q where q.code in :chunk", Question.class));
    }

    /** The current version of every question, by code. */
    public List<QuestionVersion> findCurrent() {
        return entityManager
                .createQuery(
                        "select v from QuestionVersion v join fetch v.question q"
                                + " where v.number = q.currentNumber order by q.code",
                        QuestionVersion.class)
                .getResultList();
    }

    public List<QuestionVersion> findVersions(Collection<QuestionVersionId> ids) {
        return inChunks(
                ids.stream().map(QuestionVersionId::value).toList(),
                entityManager.createQuery(
                        "select v from QuestionVersion v join fetch v.question where v.id in :chunk",
                        QuestionVersion.class));
    }

    /**
     * All versions of a question, the newest first.
     *
     * @throws NotFoundException if there is no such question
     */
    public List<QuestionVersion> requireHistory(String code) {
        var versions =
                entityManager
                        .createQuery(
                                "select v from QuestionVersion v join fetch v.question q"
                                        + " where q.code = :code order by v.number desc",
                                QuestionVersion.class)
                        .setParameter("code", code)
                        .getResultList();
        if (versions.isEmpty()) {
            throw new NotFoundException("question");
        }
        return versions;
    }

    public List<QuestionVersion> findCurrent(Narrowing narrowing, int first, int most) {
        return narrowed(
                        "select v from QuestionVersion v join fetch v.question q",
                        " order by q.code",
                        narrowing,
                        QuestionVersion.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countCurrent(Narrowing narrowing) {
        return narrowed(
                        "select count(v) from QuestionVersion v join v.question q",
                        "",
                        narrowing,
                        Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> narrowed(
            String selection, String order, Narrowing narrowing, Class<T> type) {
        return entityManager
                .createQuery(
                        selection
                                + " where v.number = q.currentNumber"
                                + " and q.subject like :subject and v.law like :law"
                                + " and v.type in :types and v.difficulty in :difficulties"
                                + " and (q.code like :text escape '!'"
                                + " or v.point like :text escape '!'"
                                + " or v.stem like :text escape '!')"
                                + order,
                        type)
                .setParameter("subject", narrowing.subjectPattern())
                .setParameter("law", narrowing.lawPattern())
                .setParameter("types", narrowing.types())
                .setParameter("difficulties", narrowing.difficulties())
                .setParameter("text", narrowing.textPattern());
    }

    /** Current questions by subject, law and type. */
    public List<LawTypeCount> countByLawAndType() {
        return entityManager
                .createQuery(
                        "select q.subject, v.law, v.type, count(v) from QuestionVersion v"
                                + " join v.question q where v.number = q.currentNumber"
                                + " group by q.subject, v.law, v.type order by q.subject, v.law",
                        Object[].class)
                .getResultStream()
                .map(
                        columns ->
                                new LawTypeCount(
                                        (String) columns[0],
                                        (String) columns[1],
                                        (QuestionType) columns[2],
                                        (Long) columns[3]))
                .toList();
    }

    private static <T> List<T> inChunks(Collection<?> values, TypedQuery<T> query) {
        var all = List.copyOf(values);
        var found = new ArrayList<T>();
        for (var from = 0; from < all.size(); from += MOST_PARAMETERS) {
            var chunk = all.subList(from, Math.min(from + MOST_PARAMETERS, all.size()));
            found.addAll(query.setParameter("chunk", chunk).getResultList());
        }
        return found;
    }
}
