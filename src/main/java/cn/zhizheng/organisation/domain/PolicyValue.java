package cn.zhizheng.organisation.domain;

import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.platform.BusinessRuleException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be the value of a policy key; its default tells the kind: a whole number, yes or no, or
 * a word in whose place a number may stand (ORG-05).
 */
public final class PolicyValue {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final int WHOLE = 100;

    private PolicyValue() {}

    /**
     * @throws BusinessRuleException if the key cannot have this value
     */
    static void requireFit(PolicyKey key, String value) {
        if (YES_OR_NO.contains(key.defaultValue())) {
            require(YES_OR_NO.contains(value), "error.organisation.policy-yes-or-no");
        } else if (!value.equals(key.defaultValue())) {
            require(WHOLE_NUMBER.matcher(value).matches(), "error.organisation.policy-number");
            require(
                    key != PolicyKey.EXAM_PASS_PERCENT || isPercent(Integer.parseInt(value)),
                    "error.organisation.policy-percent");
        }
    }

    private static boolean isPercent(int number) {
        return number >= 1 && number <= WHOLE;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new BusinessRuleException(rule);
        }
    }
}
