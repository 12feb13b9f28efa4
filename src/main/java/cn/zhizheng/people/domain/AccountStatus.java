package cn.zhizheng.people.domain;

import java.util.EnumSet;
import java.util.Set;

/** Whether an account may sign in. */
public enum AccountStatus {
    OPEN,
    CLOSED;

    public Set<AccountStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }
}
