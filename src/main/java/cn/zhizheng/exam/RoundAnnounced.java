package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** A round became public: agencies may register candidates. */
public record RoundAnnounced(String subject, String scope, String title) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("title", title);
    }
}
