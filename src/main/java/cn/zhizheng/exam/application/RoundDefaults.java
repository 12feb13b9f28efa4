package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Blueprint;

/** The numbers that a new round starts from: what the place's policy says today. */
public record RoundDefaults(
        int allowedMinutes, int entryClosesMinutes, int passPercent, Blueprint blueprint) {}
