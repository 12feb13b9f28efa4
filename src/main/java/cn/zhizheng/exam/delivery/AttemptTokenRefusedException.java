package cn.zhizheng.exam.delivery;

import cn.zhizheng.platform.BusinessRuleException;

/** The token was not made here, was altered, or its time is over. Nobody learns which. */
public class AttemptTokenRefusedException extends BusinessRuleException {

    public AttemptTokenRefusedException() {
        super("error.exam.attempt-token");
    }
}
