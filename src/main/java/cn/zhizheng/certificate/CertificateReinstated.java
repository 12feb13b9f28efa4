package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.time.LocalDate;
import java.util.Map;

/** A suspension was lifted before its time. */
public record CertificateReinstated(
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
