package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** A bureau may draw numbers from one more range. */
public record NumberRangeOpened(String subject, String scope, String allotment)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("allotment", allotment);
    }
}
