package cn.zhizheng.people.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.time.LocalDate;

/**
 * From when to when a role is held; both days count.
 *
 * @param endedOn the last day; {@link LocalDate#MAX} if none was set
 */
public record RoleTerm(LocalDate startedOn, LocalDate endedOn) {

    public RoleTerm {
        if (endedOn.isBefore(startedOn)) {
            throw new BusinessRuleException("error.people.role-ends-before-it-starts");
        }
    }

    /** Without a last day. */
    public static RoleTerm from(LocalDate startedOn) {
        return new RoleTerm(startedOn, LocalDate.MAX);
    }

    public boolean isOpenEnded() {
        return endedOn.equals(LocalDate.MAX);
    }

    public boolean includes(LocalDate date) {
        return !startedOn.isAfter(date) && !endedOn.isBefore(date);
    }

    /** Whether both have a day in common. */
    public boolean meets(RoleTerm other) {
        return !startedOn.isAfter(other.endedOn) && !other.startedOn.isAfter(endedOn);
    }
}
