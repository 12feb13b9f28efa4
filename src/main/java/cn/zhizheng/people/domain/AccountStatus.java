package cn.zhizheng.people.domain;

import java.util.EnumSet;
import java.util.Set;

/** Whether an account may sign in. */
public enum AccountStatus {
    OPEN,
    CLOSED;

    public Set<AccountStatus> successors() {
        return this == OPEN ? EnumSet.of(CLOSED) : EnumSet.noneOf(AccountStatus.class);
    }
}
