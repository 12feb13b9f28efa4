package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** All marks of a round were computed a second time and agreed. */
public record ResultsChecked(String subject, String scope, int attempts) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("attempts", Integer.toString(attempts));
    }
}
