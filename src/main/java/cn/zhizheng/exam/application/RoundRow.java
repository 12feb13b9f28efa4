package cn.zhizheng.exam.application;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.exam.domain.SittingPhase;
import java.time.Instant;

/**
 * One round in the organiser's list.
 *
 * @param fieldCode empty for the general-law paper
 * @param phase of an announced round; what the clock says, not what the organiser did
 */
public record RoundRow(
        String reference,
        int calendarYear,
        int ordinal,
        String title,
        PaperKind kind,
        String fieldCode,
        String jurisdictionName,
        Instant opensAt,
        Instant closesAt,
        RoundStatus status,
        SittingPhase phase) {}
