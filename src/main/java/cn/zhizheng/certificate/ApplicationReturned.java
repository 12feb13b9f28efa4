package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An application went back for correction. */
public record ApplicationReturned(String subject, String scope, String reason)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason);
    }
}
