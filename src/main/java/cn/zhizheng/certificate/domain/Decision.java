package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;

/**
 * Why and on what ground something is done to a certificate (CERT-14).
 *
 * @param legalBasis document and article
 * @param decisionNumber number of the written decision (发文字号)
 */
public record Decision(ChangeCause cause, String legalBasis, String decisionNumber) {

    private static final int LONGEST_BASIS = 1000;
    private static final int LONGEST_NUMBER = 100;

    public Decision {
        legalBasis = legalBasis.strip();
        decisionNumber = decisionNumber.strip();
        if (legalBasis.isEmpty() || decisionNumber.isEmpty()) {
            throw new BusinessRuleException("error.certificate.decision-incomplete");
        }
        if (legalBasis.length() > LONGEST_BASIS || decisionNumber.length() > LONGEST_NUMBER) {
            throw new BusinessRuleException(
                    "error.certificate.decision-too-long", LONGEST_BASIS, LONGEST_NUMBER);
        }
    }

    Decision requireFor(StatusAct act) {
        if (cause.act() != act) {
            throw new BusinessRuleException(
                    "error.certificate.cause-of-another-act", cause.name(), act.name());
        }
        return this;
    }
}
