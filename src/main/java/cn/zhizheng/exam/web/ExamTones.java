package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.CandidateStanding;
import cn.zhizheng.exam.domain.RoundStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colour that goes with a word; never instead of it. */
@Named
@ApplicationScoped
public class ExamTones {

    public String ofRound(RoundStatus status) {
        return switch (status) {
            case DRAFT, CANCELLED -> "muted";
            case ANNOUNCED, MARKED, CHECKED -> "info";
            case PUBLISHED -> "ok";
        };
    }

    public String ofCandidate(CandidateStanding standing) {
        return switch (standing) {
            case NOT_OPEN, MAY_BEGIN, ENTRY_CLOSED, CANCELLED -> "muted";
            case SITTING -> "info";
            case SUBMITTED, PUBLISHED -> "ok";
            case ABSENT -> "warn";
        };
    }
}
