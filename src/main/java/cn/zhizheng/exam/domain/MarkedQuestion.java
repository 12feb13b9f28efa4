package cn.zhizheng.exam.domain;

/** What one question earned. */
public record MarkedQuestion(int no, Outcome outcome, int earned, int marks) {}
