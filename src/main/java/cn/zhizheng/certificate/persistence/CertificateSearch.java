package cn.zhizheng.certificate.persistence;

import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.CertificateStatus;
import cn.zhizheng.certificate.domain.NameKey;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks certificates up by what people remember of them, never outside the given places. */
@ApplicationScoped
public class CertificateSearch {

    private static final char ESCAPE = '!';

    @Inject EntityManager entityManager;

    /**
     * What is looked for.
     *
     * @param scopes places in which the asker may read; nothing is found outside them
     * @param text beginning of the number, or part of the name or the agency; empty for all
     * @param standing what the certificate is worth today; empty for all
     */
    public record Wanted(
            List<Scope> scopes,
            String text,
            Optional<CertificateStanding> standing,
            LocalDate today) {

        public Wanted {
            scopes = List.copyOf(scopes);
        }
    }

    /** One page, by number. */
    public List<Certificate> find(Wanted wanted, int first, int most) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Certificate.class);
        var certificate = query.from(Certificate.class);
        query.select(certificate)
                .where(conditions(builder, certificate, wanted))
                .orderBy(builder.asc(certificate.get("number")));
        return entityManager
                .createQuery(query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public int count(Wanted wanted) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var certificate = query.from(Certificate.class);
        query.select(builder.count(certificate)).where(conditions(builder, certificate, wanted));
        return Math.toIntExact(entityManager.createQuery(query).getSingleResult());
    }

    private static Predicate[] conditions(
            CriteriaBuilder builder, Root<Certificate> certificate, Wanted wanted) {
        var conditions = new ArrayList<Predicate>();
        conditions.add(inScopes(builder, certificate, wanted.scopes()));
        if (!wanted.text().isBlank()) {
            conditions.add(mentions(builder, certificate, wanted.text().strip()));
        }
        wanted.standing()
                .ifPresent(
                        standing ->
                                conditions.add(
                                        stands(builder, certificate, standing, wanted.today())));
        return conditions.toArray(Predicate[]::new);
    }

    private static Predicate inScopes(
            CriteriaBuilder builder, Root<Certificate> certificate, List<Scope> scopes) {
        return builder.or(
                scopes.stream()
                        .map(
                                scope ->
                                        builder.like(
                                                certificate.get("scopePath"), scope.likePattern()))
                        .toArray(Predicate[]::new));
    }

    private static Predicate mentions(
            CriteriaBuilder builder, Root<Certificate> certificate, String text) {
        return builder.or(
                builder.like(
                        certificate.get("number"),
                        escaped(text.toUpperCase(Locale.ROOT)) + "%",
                        ESCAPE),
                builder.like(
                        certificate.get("holderKey"),
                        "%" + escaped(NameKey.of(text).value()) + "%",
                        ESCAPE),
                builder.like(certificate.get("agencyName"), "%" + escaped(text) + "%", ESCAPE));
    }

    private static Predicate stands(
            CriteriaBuilder builder,
            Root<Certificate> certificate,
            CertificateStanding standing,
            LocalDate today) {
        var status = certificate.<CertificateStatus>get("status");
        var ended = status.in(CertificateStatus.CANCELLED, CertificateStatus.REVOKED);
        var expired = builder.lessThan(certificate.get("validTo"), today);
        var suspended =
                builder.and(
                        builder.equal(status, CertificateStatus.SUSPENDED),
                        builder.lessThanOrEqualTo(certificate.get("suspendedFrom"), today),
                        builder.greaterThanOrEqualTo(certificate.get("suspendedUntil"), today));
        // "not suspended" is written out: for a certificate never suspended the dates are null.
        var notSuspended =
                builder.or(
                        builder.equal(status, CertificateStatus.ACTIVE),
                        builder.greaterThan(certificate.get("suspendedFrom"), today),
                        builder.lessThan(certificate.get("suspendedUntil"), today));
        return switch (standing) {
            case CANCELLED -> builder.equal(status, CertificateStatus.CANCELLED);
            case REVOKED -> builder.equal(status, CertificateStatus.REVOKED);
            case EXPIRED -> builder.and(expired, builder.not(ended));
            case SUSPENDED -> builder.and(suspended, builder.not(expired));
            case VALID ->
                    builder.and(
                            builder.not(ended),
                            builder.not(expired),
                            notSuspended,
                            builder.lessThanOrEqualTo(certificate.get("validFrom"), today));
            case NOT_YET_VALID ->
                    builder.and(
                            builder.not(ended),
                            builder.greaterThan(certificate.get("validFrom"), today));
        };
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
