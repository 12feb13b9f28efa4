package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An organiser planned a round; nobody sees it yet. */
public record RoundDrafted(String subject, String scope, String title) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("title", title);
    }
}
