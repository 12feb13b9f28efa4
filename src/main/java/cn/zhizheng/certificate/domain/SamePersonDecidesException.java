package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;

/** Somebody wanted to decide what the same person had asked for, confirmed or verified (SEC-25). */
public class SamePersonDecidesException extends BusinessRuleException {

    public SamePersonDecidesException(Signatory signatory, ApplicationAct earlier) {
        super(keyFor(earlier), signatory.name());
    }

    private static String keyFor(ApplicationAct earlier) {
        return switch (earlier) {
            case CONFIRM -> "error.certificate.same-person-confirmed";
            case VERIFY -> "error.certificate.same-person-verified";
            case SUBMIT, GRANT, RETURN, REJECT, WITHDRAW -> "error.certificate.same-person-applied";
        };
    }
}
