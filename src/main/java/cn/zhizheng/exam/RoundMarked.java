package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** Every attempt of a round has its marks. */
public record RoundMarked(String subject, String scope, int attempts) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("attempts", Integer.toString(attempts));
    }
}
