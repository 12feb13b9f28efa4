package cn.zhizheng.certificate.domain;

import java.util.Arrays;
import java.util.List;

/** Why an act was done, as found in provincial and ministry rules (domain 3.5). */
public enum ChangeCause {
    APPLICATION_GRANTED(StatusAct.GRANT),

    APPRAISAL_UNQUALIFIED(StatusAct.SUSPEND),
    TRAINING_OR_APPRAISAL_MISSED(StatusAct.SUSPEND),
    CERTIFICATE_ALTERED_OR_LENT(StatusAct.SUSPEND),
    UNLAWFUL_PROCEDURE(StatusAct.SUSPEND),
    UNLAWFUL_FEES(StatusAct.SUSPEND),
    DUTY_FAILED_OR_ABUSED(StatusAct.SUSPEND),
    INTERIM_MEASURE(StatusAct.SUSPEND),

    CAUSE_REMEDIED(StatusAct.REINSTATE),
    DECISION_WITHDRAWN(StatusAct.REINSTATE),

    TRANSFERRED(StatusAct.CANCEL),
    RESIGNED(StatusAct.CANCEL),
    RETIRED(StatusAct.CANCEL),
    LEFT_ENFORCEMENT_POST(StatusAct.CANCEL),
    SUBJECT_MERGED_OR_ABOLISHED(StatusAct.CANCEL),
    CONDITIONS_NO_LONGER_MET(StatusAct.CANCEL),
    EXPIRED_NOT_RENEWED(StatusAct.CANCEL),
    DECEASED(StatusAct.CANCEL),

    CRIMINAL_PENALTY_OR_DISMISSAL(StatusAct.REVOKE),
    OBTAINED_BY_FRAUD(StatusAct.REVOKE),
    PRIVATE_GAIN(StatusAct.REVOKE),
    BRIBERY(StatusAct.REVOKE),
    UNQUALIFIED_TWO_YEARS(StatusAct.REVOKE),
    SERIOUS_CONSEQUENCES(StatusAct.REVOKE);

    private final StatusAct act;

    ChangeCause(StatusAct act) {
        this.act = act;
    }

    public StatusAct act() {
        return act;
    }

    /** The causes of one act, in the order of the list. */
    public static List<ChangeCause> of(StatusAct act) {
        return Arrays.stream(values()).filter(cause -> cause.act == act).toList();
    }
}
