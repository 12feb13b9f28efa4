package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** The agency confirmed post and establishment. */
public record ApplicationConfirmed(String subject, String scope, String post, String establishment)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("post", post, "establishment", establishment);
    }
}
