package cn.zhizheng.certificate.domain;

import java.util.List;

/**
 * What was found about one rule.
 *
 * @param reason last part of the message key that says what was found, such as {@code lapsed}
 * @param facts what that sentence mentions, in the order of its placeholders
 */
public record Finding(EligibilityRule rule, boolean met, String reason, List<Object> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding met(EligibilityRule rule, Object... facts) {
        return new Finding(rule, true, "met", List.of(facts));
    }

    static Finding unmet(EligibilityRule rule, Object... facts) {
        return new Finding(rule, false, "unmet", List.of(facts));
    }

    static Finding lapsed(EligibilityRule rule, Object... facts) {
        return new Finding(rule, false, "lapsed", List.of(facts));
    }

    /** Key of the sentence that says what was found. */
    public String messageKey() {
        return rule.key() + "." + reason;
    }

    /** Key of the rule in one line. */
    public String titleKey() {
        return rule.key();
    }

    /** Key of the law or regulation that the rule comes from. */
    public String sourceKey() {
        return rule.key() + ".source";
    }
}
