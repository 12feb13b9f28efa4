package cn.zhizheng.certificate.domain;

import java.time.LocalDate;

/** Spans of whole months and years as the law counts them, leap days included. */
final class CalendarSpan {

    private CalendarSpan() {}

    /**
     * The last day of a span that begins on {@code first} and counts that day: the day before the
     * same day of the month so many months later; where that month has no such day, its last day.
     */
    static LocalDate lastDay(LocalDate first, int months) {
        var sameDay = first.plusMonths(months);
        return sameDay.getDayOfMonth() == first.getDayOfMonth() ? sameDay.minusDays(1) : sameDay;
    }
}
