package cn.zhizheng.exam.domain;

/** How an answer compares with the answer key. */
public enum Outcome {
    RIGHT,
    PARTLY_RIGHT,
    WRONG,
    UNANSWERED
}
