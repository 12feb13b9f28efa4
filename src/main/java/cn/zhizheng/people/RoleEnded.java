package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An account lost a role before its last day. */
public record RoleEnded(String subject, String scope, String role) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("role", role);
    }
}
