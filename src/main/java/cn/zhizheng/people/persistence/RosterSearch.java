package cn.zhizheng.people.persistence;

import cn.zhizheng.people.domain.AccountStatus;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists and counts people of parts of the tree, a page at a time, without their portraits. */
@ApplicationScoped
public class RosterSearch {

    private static final String MATCHING =
            " and (:text = '' or lower(p.name) like :pattern escape '!'"
                    + " or lower(p.staffNo) like :pattern escape '!')";
    private static final String IN_SERVICE =
            " and p.joinedOn <= :today and (p.leftOn is null or p.leftOn > :today)";

    @Inject EntityManager entityManager;

    /** By staff number. */
    public List<RosterLine> findPage(
            List<Scope> parts, String text, LocalDate today, int first, int most) {
        var query =
                entityManager.createQuery(
                        "select p.name, p.staffNo, p.idNumberMasked, p.agencyId, p.establishment,"
                                + " p.joinedOn, p.leftOn, a.status, a.mustChangePassword"
                                + " from Person p left join Account a on a.personId = p.id where "
                                + inside(parts)
                                + MATCHING
                                + " order by p.staffNo",
                        Object[].class);
        return matching(within(query, parts), text)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(columns -> RosterLine.of(columns, today))
                .toList();
    }

    public long count(List<Scope> parts, String text) {
        var query =
                entityManager.createQuery(
                        "select count(p) from Person p where " + inside(parts) + MATCHING,
                        Long.class);
        return matching(within(query, parts), text).getSingleResult();
    }

    /** How many people each agency has in service. */
    public Map<Long, Long> countInServiceByAgency(List<Scope> parts, LocalDate today) {
        var query =
                entityManager.createQuery(
                        "select p.agencyId, count(p) from Person p where "
                                + inside(parts)
                                + IN_SERVICE
                                + " group by p.agencyId",
                        Object[].class);
        return counts(within(query, parts).setParameter("today", today));
    }

    /** How many open accounts each agency's people have. */
    public Map<Long, Long> countOpenAccountsByAgency(List<Scope> parts) {
        var query =
                entityManager.createQuery(
                        "select p.agencyId, count(a) from Person p, Account a where a.personId = p.id"
                                + " and a.status = :open and "
                                + inside(parts)
                                + " group by p.agencyId",
                        Object[].class);
        return counts(within(query, parts).setParameter("open", AccountStatus.OPEN));
    }

    /** Only the number of parts goes into the text; the parts themselves are parameters. */
    private static String inside(List<Scope> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> "p.agencyPath like :part" + part)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static <T> TypedQuery<T> within(TypedQuery<T> query, List<Scope> parts) {
        for (var part = 0; part < parts.size(); part++) {
            query.setParameter("part" + part, parts.get(part).likePattern());
        }
        return query;
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, String text) {
        var plain = PersonName.withOneDot(text.strip()).toLowerCase(Locale.ROOT);
        var literal = plain.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.setParameter("text", plain).setParameter("pattern", "%" + literal + "%");
    }

    private static Map<Long, Long> counts(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(
                        Collectors.toMap(
                                columns -> (Long) columns[0], columns -> (Long) columns[1]));
    }
}
