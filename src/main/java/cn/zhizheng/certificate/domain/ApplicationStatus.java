package cn.zhizheng.certificate.domain;

import java.util.EnumSet;
import java.util.Set;

/** The way of an application from the officer's desk to the bureau's decision (CERT-01). */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    UNIT_CONFIRMED,
    VERIFIED,
    GRANTED,
    RETURNED,
    REJECTED,
    WITHDRAWN;

    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(UNIT_CONFIRMED, RETURNED, WITHDRAWN);
            case UNIT_CONFIRMED -> EnumSet.of(VERIFIED, RETURNED, REJECTED, WITHDRAWN);
            case VERIFIED -> EnumSet.of(GRANTED, RETURNED, REJECTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case GRANTED, REJECTED, WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    /** Whether nobody can do anything with it any more. */
    public boolean isClosed() {
        return successors().isEmpty();
    }
}
