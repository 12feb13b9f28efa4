package cn.zhizheng.certificate.domain;

import java.time.LocalDate;

/** Days without the certificate, both ends included; it ends by itself (CERT-13). */
public record Suspension(LocalDate from, LocalDate until) {

    public Suspension {
        if (until.isBefore(from)) {
            throw new SuspensionSpanException(from, until);
        }
    }

    /**
     * @throws SuspensionSpanException if it is longer than the policy of the place allows
     */
    public void refuseIfLongerThan(int months) {
        var latest = CalendarSpan.lastDay(from, months);
        if (until.isAfter(latest)) {
            throw new SuspensionSpanException(months, latest);
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    public boolean isOverOn(LocalDate date) {
        return date.isAfter(until);
    }
}
