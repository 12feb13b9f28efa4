package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.time.Instant;
import java.util.Map;

/** A candidate accepted the honour statement and received a paper. */
public record AttemptStarted(String subject, String scope, String round, Instant deadline)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round, "deadline", deadline.toString());
    }
}
