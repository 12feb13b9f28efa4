package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.util.List;

/** The question bank cannot fill the blueprint; says by how much, of which type and law. */
public class BankTooSmallException extends BusinessRuleException {

    /**
     * @param shortages at least one; the sentence names the first and counts the others
     */
    public BankTooSmallException(List<Shortage> shortages) {
        this(shortages.get(0), shortages.size() - 1);
    }

    // The type goes into the sentence as a number, which a choice format turns into a word.
    private BankTooSmallException(Shortage first, int others) {
        super(
                first.law().isEmpty() ? "error.exam.bank-too-small" : "error.exam.law-too-small",
                first.missing(),
                first.type().ordinal(),
                first.law(),
                others);
    }
}
