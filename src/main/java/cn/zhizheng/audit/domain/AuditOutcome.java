package cn.zhizheng.audit.domain;

/** Whether it was done or refused. */
public enum AuditOutcome {
    DONE,
    REFUSED
}
