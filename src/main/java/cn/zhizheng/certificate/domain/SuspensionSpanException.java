package cn.zhizheng.certificate.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.time.LocalDate;

/** The days of a suspension are not days that it may have. */
public class SuspensionSpanException extends BusinessRuleException {

    public SuspensionSpanException(LocalDate from, LocalDate until) {
        super("error.certificate.suspension-ends-before-it-begins", from, until);
    }

    public SuspensionSpanException(int mostMonths, LocalDate latest) {
        super("error.certificate.suspension-too-long", mostMonths, latest);
    }

    private SuspensionSpanException(String key, LocalDate day) {
        super(key, day);
    }

    static SuspensionSpanException beginsInThePast(LocalDate today) {
        return new SuspensionSpanException("error.certificate.suspension-in-the-past", today);
    }

    static SuspensionSpanException beginsAfterTheEnd(LocalDate validTo) {
        return new SuspensionSpanException("error.certificate.suspension-after-expiry", validTo);
    }
}
