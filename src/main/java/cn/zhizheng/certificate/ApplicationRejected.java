package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** The bureau refused the certificate. */
public record ApplicationRejected(String subject, String scope, String reason)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason);
    }
}
