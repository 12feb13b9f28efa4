package cn.zhizheng.organisation;

import cn.zhizheng.platform.DomainEvent;
import java.time.LocalDate;
import java.util.Map;

/** A place decided on a number of its own, from a day on. */
public record PolicyParameterSet(
        String subject, String scope, String value, LocalDate startedOn, String sourceDocument)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("value", value, "startedOn", startedOn.toString(), "source", sourceDocument);
    }
}
