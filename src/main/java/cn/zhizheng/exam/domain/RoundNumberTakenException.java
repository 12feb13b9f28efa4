package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;

/** Somebody drafted the same n-th round of the year at the same moment. */
public class RoundNumberTakenException extends BusinessRuleException {

    public RoundNumberTakenException(int calendarYear, int ordinal) {
        super("error.exam.round-number-taken", calendarYear, ordinal);
    }
}
