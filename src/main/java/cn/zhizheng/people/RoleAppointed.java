package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An account got a role. */
public record RoleAppointed(String subject, String scope, String role) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("role", role);
    }
}
