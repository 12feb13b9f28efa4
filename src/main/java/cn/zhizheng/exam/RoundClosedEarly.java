package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/**
 * The organiser ended a round's window before its time, because everybody who came had handed in.
 *
 * @param subject reference of the round
 * @param reason in the organiser's words
 */
public record RoundClosedEarly(String subject, String scope, String reason) implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason);
    }
}
