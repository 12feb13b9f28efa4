package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.time.LocalDate;
import java.util.Map;

/** A certificate came into force. */
public record CertificateGranted(
        String subject, String scope, String application, LocalDate validFrom, LocalDate validTo)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "application", application,
                "validFrom", validFrom.toString(),
                "validTo", validTo.toString());
    }
}
