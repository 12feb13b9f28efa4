package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.exam.domain.RoundFigures;
import cn.zhizheng.exam.domain.Shortage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round as its organiser sees it.
 *
 * @param shortages what the bank lacks for a draft; empty once the round is announced
 * @param readyToMark whether the window has closed and nobody is sitting any more
 */
public record RoundView(
        RoundRow row,
        long allowedMinutes,
        long entryClosesMinutes,
        Instant entryClosesAt,
        int passPercent,
        MultipleChoiceRule rule,
        Blueprint blueprint,
        Timeline timeline,
        RoundFigures figures,
        List<Shortage> shortages,
        boolean readyToMark) {

    public RoundView {
        shortages = List.copyOf(shortages);
    }

    /** When each step was taken. */
    public record Timeline(
            Instant draftedAt,
            Optional<Instant> announcedAt,
            Optional<Instant> markedAt,
            Optional<Instant> checkedAt,
            Optional<Instant> publishedAt,
            Optional<Instant> cancelledAt) {}
}
