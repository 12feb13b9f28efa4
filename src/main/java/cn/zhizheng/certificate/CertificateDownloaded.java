package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;
import java.util.Map;

/** Somebody fetched a printable document of a certificate. */
public record CertificateDownloaded(String subject, String scope, String document)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("document", document);
    }
}
