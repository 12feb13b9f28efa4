package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** The bureau's clerk found the application in order. */
public record ApplicationVerified(String subject, String scope, String remark)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("remark", remark);
    }
}
