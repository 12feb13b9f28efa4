package cn.zhizheng.exam.domain;

import java.util.EnumSet;
import java.util.Set;

/** The life of one candidate's attempt. */
public enum AttemptStatus {
    IN_PROGRESS,
    SUBMITTED,
    MARKED,
    VOIDED;

    public Set<AttemptStatus> successors() {
        return switch (this) {
            case IN_PROGRESS -> EnumSet.of(SUBMITTED, VOIDED);
            case SUBMITTED -> EnumSet.of(MARKED, VOIDED);
            case MARKED -> EnumSet.of(VOIDED);
            case VOIDED -> EnumSet.noneOf(AttemptStatus.class);
        };
    }
}
