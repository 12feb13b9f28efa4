package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;

/** Somebody wanted to decide what the same person had asked for, confirmed or verified (SEC-25). */
public class SamePersonDecidesException extends BusinessRuleException {

    public SamePersonDecidesException(Signatory signatory, ApplicationAct earlier) {
        super("error.certificate.same-person", signatory.name(), earlier.name());
    }
}
