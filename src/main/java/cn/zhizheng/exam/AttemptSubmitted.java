package cn.zhizheng.exam;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** An attempt was handed in, by the candidate or by the end of its time. */
public record AttemptSubmitted(
        String subject, String scope, String submittedBy, int answered, String receiptHash)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "submittedBy",
                submittedBy,
                "answered",
                Integer.toString(answered),
                "receiptHash",
                receiptHash);
    }
}
