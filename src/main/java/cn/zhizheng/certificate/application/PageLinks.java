package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of this room's pages, for messages. */
final class PageLinks {

    private PageLinks() {}

    static String to(ApplicationReference reference) {
        return "/certificate/application.xhtml?ref=" + reference.value();
    }

    static String to(CertificateNumber number) {
        return "/certificate/certificate.xhtml?no="
                + URLEncoder.encode(number.value(), StandardCharsets.UTF_8);
    }
}
