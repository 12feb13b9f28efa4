package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;
import java.time.LocalDate;
import java.util.Map;

/** A person left the agency; stays on record. */
public record PersonLeft(String subject, String scope, LocalDate leftOn) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("leftOn", leftOn.toString());
    }
}
