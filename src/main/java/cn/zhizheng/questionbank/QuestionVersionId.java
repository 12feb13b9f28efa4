package cn.zhizheng.questionbank;

/** Names one wording of one question, which never changes; never shown, never in an address. */
public record QuestionVersionId(long value) {}
