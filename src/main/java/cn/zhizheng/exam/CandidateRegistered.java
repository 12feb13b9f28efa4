package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An agency registered one of its staff for a round. */
public record CandidateRegistered(String subject, String scope, String staffNo)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("staffNo", staffNo);
    }
}
