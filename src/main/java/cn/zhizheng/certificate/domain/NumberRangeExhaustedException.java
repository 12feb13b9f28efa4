package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;

/** The bureau has no certificate number left: it needs another range before it can grant. */
public class NumberRangeExhaustedException extends BusinessRuleException {

    public NumberRangeExhaustedException() {
        super("error.certificate.number-range-exhausted");
    }
}
