package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.time.LocalDate;
import java.util.Map;

/** A certificate was taken out of use for a time. */
public record CertificateSuspended(
        String subject,
        String scope,
        String cause,
        String decisionNumber,
        LocalDate from,
        LocalDate until)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "cause",
                cause,
                "decision",
                decisionNumber,
                "from",
                from.toString(),
                "until",
                until.toString());
    }
}
