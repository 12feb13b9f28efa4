package cn.zhizheng.exam.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far the organiser has come with a round. Whether it can be sat right now is no status but a
 * question of time: {@link SittingWindow#phaseAt}.
 */
public enum RoundStatus {
    DRAFT,
    ANNOUNCED,
    MARKED,
    CHECKED,
    PUBLISHED,
    CANCELLED;

    public Set<RoundStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ANNOUNCED, CANCELLED);
            case ANNOUNCED -> EnumSet.of(MARKED, CANCELLED);
            case MARKED -> EnumSet.of(CHECKED);
            case CHECKED -> EnumSet.of(PUBLISHED);
            case PUBLISHED, CANCELLED -> EnumSet.noneOf(RoundStatus.class);
        };
    }
}
