package cn.zhizheng.questionbank;

/** How hard a question is meant to be, as its author and its reviewer agreed. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
