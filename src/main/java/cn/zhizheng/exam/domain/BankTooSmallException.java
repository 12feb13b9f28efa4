package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.util.List;

/** The question bank cannot fill the blueprint; says by how much, of which type and law. */
public class BankTooSmallException extends BusinessRuleException {

    /**
     * @param shortages at least one; the sentence names the first and counts them all
     */
    public BankTooSmallException(List<Shortage> shortages) {
        super(keyFor(shortages.get(0)), argumentsFor(shortages.get(0), shortages.size()));
    }

    private static Object[] argumentsFor(Shortage first, int all) {
        return first.law().isEmpty()
                ? new Object[] {first.missing(), all}
                : new Object[] {first.missing(), first.law(), all};
    }

    private static String keyFor(Shortage shortage) {
        var anyLaw = shortage.law().isEmpty();
        return switch (shortage.type()) {
            case SINGLE -> anyLaw ? "error.exam.short-of-any-single" : "error.exam.short-of-single";
            case MULTIPLE ->
                    anyLaw ? "error.exam.short-of-any-multiple" : "error.exam.short-of-multiple";
            case TRUE_FALSE ->
                    anyLaw
                            ? "error.exam.short-of-any-true-false"
                            : "error.exam.short-of-true-false";
        };
    }
}
