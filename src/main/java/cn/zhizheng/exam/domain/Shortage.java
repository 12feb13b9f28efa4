package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.QuestionType;

/**
 * What the question bank lacks for a blueprint.
 *
 * @param law the law whose questions are too few; empty if any law would do
 */
public record Shortage(QuestionType type, String law, int missing) {}
