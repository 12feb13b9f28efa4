package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** A round will not take place. */
public record RoundCancelled(String subject, String scope, String reason) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason);
    }
}
