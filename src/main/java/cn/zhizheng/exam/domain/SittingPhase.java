package cn.zhizheng.exam.domain;

/** Where a moment lies relative to a sitting window. */
public enum SittingPhase {
    NOT_OPEN,
    OPEN,
    CLOSED
}
