package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;

/** Another round of the same paper in the same place is open at the same time. */
public class RoundsOverlapException extends BusinessRuleException {

    public RoundsOverlapException(ExamRound other) {
        super(
                "error.exam.rounds-overlap",
                other.title(),
                other.window().opensAt(),
                other.window().closesAt());
    }
}
