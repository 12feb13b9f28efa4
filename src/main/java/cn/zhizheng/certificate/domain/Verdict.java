package cn.zhizheng.certificate.domain;

/** What the public is told; exactly one of these (SEC-42). */
public enum Verdict {
    VALID,
    SUSPENDED,
    REVOKED,
    CANCELLED,
    EXPIRED,
    NOT_FOUND,
    SIGNATURE_INVALID;

    /** Who may not see a thing yet is told that it is not there. */
    public static Verdict of(CertificateStanding standing) {
        return switch (standing) {
            case VALID -> VALID;
            case SUSPENDED -> SUSPENDED;
            case REVOKED -> REVOKED;
            case CANCELLED -> CANCELLED;
            case EXPIRED -> EXPIRED;
            case NOT_YET_VALID -> NOT_FOUND;
        };
    }

    /** Whether a certificate was found at all. */
    public boolean isFound() {
        return this != NOT_FOUND && this != SIGNATURE_INVALID;
    }
}
