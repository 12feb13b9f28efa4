package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.util.Locale;

/** Somebody wanted to decide what the same person had asked for, confirmed or verified (SEC-25). */
public class SamePersonDecidesException extends BusinessRuleException {

    public SamePersonDecidesException(Signatory signatory, ApplicationAct earlier) {
        super(
                "error.certificate.same-person." + earlier.name().toLowerCase(Locale.ROOT),
                signatory.name());
    }
}
