package cn.zhizheng.certificate.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What a certificate is worth on one day; computed, never stored (CERT-12). */
public enum CertificateStanding {
    NOT_YET_VALID,
    VALID,
    SUSPENDED,
    EXPIRED,
    CANCELLED,
    REVOKED;

    /**
     * An end by decision outweighs everything; an expired certificate cannot be suspended; a
     * suspension counts on its own days only.
     */
    public static CertificateStanding of(
            CertificateStatus status,
            Validity validity,
            Optional<Suspension> suspension,
            LocalDate date) {
        return switch (status) {
            case CANCELLED -> CANCELLED;
            case REVOKED -> REVOKED;
            case ACTIVE -> ofLiving(validity, date);
            case SUSPENDED ->
                    suspension.filter(days -> days.covers(date)).isPresent()
                                    && ofLiving(validity, date) == VALID
                            ? SUSPENDED
                            : ofLiving(validity, date);
        };
    }

    private static CertificateStanding ofLiving(Validity validity, LocalDate date) {
        if (!validity.hasBegunOn(date)) {
            return NOT_YET_VALID;
        }
        return validity.hasExpiredOn(date) ? EXPIRED : VALID;
    }
}
