package cn.zhizheng.certificate.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was last decided about a certificate (CERT-10). Whether it is expired, or a suspension has
 * ended by itself, is no status but a question of the day: {@link CertificateStanding}.
 */
public enum CertificateStatus {
    ACTIVE,
    SUSPENDED,
    CANCELLED,
    REVOKED;

    public Set<CertificateStatus> successors() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(SUSPENDED, CANCELLED, REVOKED);
            case SUSPENDED -> EnumSet.of(ACTIVE, CANCELLED, REVOKED);
            case CANCELLED, REVOKED -> EnumSet.noneOf(CertificateStatus.class);
        };
    }
}
