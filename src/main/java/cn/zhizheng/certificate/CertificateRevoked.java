package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.time.LocalDate;
import java.util.Map;

/** A certificate was taken away for good, as a sanction. */
public record CertificateRevoked(
        String subject, String scope, String cause, String decisionNumber, LocalDate effectiveOn)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "cause", cause,
                "decision", decisionNumber,
                "effectiveOn", effectiveOn.toString());
    }
}
