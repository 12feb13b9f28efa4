package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** The results of a round are official from now on. */
public record ResultsPublished(String subject, String scope, int passed, int attempts)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("passed", Integer.toString(passed), "attempts", Integer.toString(attempts));
    }
}
