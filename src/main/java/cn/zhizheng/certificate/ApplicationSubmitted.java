package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An officer applied, or applied again after a correction. */
public record ApplicationSubmitted(
        String subject, String scope, CertificateKind kind, String fieldCodes)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "fields", fieldCodes);
    }
}
