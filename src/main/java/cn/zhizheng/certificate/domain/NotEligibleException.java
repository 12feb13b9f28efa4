package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.util.List;

/** The officer does not meet every condition; says which, all of them. */
public class NotEligibleException extends BusinessRuleException {

    private final transient List<Finding> unmet;

    public NotEligibleException(List<Finding> unmet) {
        super(
                "error.certificate.not-eligible",
                unmet.size(),
                String.join(",", unmet.stream().map(finding -> finding.rule().name()).toList()));
        this.unmet = List.copyOf(unmet);
    }

    /** The rules that are not met. */
    public List<Finding> unmet() {
        return unmet;
    }
}
