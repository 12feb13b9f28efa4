package cn.zhizheng.certificate.domain;

import java.time.LocalDate;

/** From the first day to the last, both included (CERT-11). */
public record Validity(LocalDate from, LocalDate to) {

    private static final int MONTHS_A_YEAR = 12;

    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** So many whole years: 2022-11-01 and five years end on 2027-10-31. */
    public static Validity ofYears(LocalDate from, int years) {
        return new Validity(from, CalendarSpan.lastDay(from, years * MONTHS_A_YEAR));
    }

    public boolean hasBegunOn(LocalDate date) {
        return !date.isBefore(from);
    }

    /**
     * Whether the last day lies before the date; on the last day itself it still holds, until
     * 24:00.
     */
    public boolean hasExpiredOn(LocalDate date) {
        return date.isAfter(to);
    }
}
