package cn.zhizheng.exam.domain;

/** Whose act ended an attempt. */
public enum SubmittedBy {
    CANDIDATE,
    TIME_OUT,
    INVIGILATOR
}
