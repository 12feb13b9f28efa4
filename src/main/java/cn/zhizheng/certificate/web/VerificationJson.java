package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.VerificationAnswer;
import cn.zhizheng.certificate.application.VerificationAnswer.Shown;
import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.platform.time.ClockProducer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;

/** The answer for enforcement platforms. */
final class VerificationJson {

    private static final int STEP = 1024;

    private VerificationJson() {}

    static byte[] of(VerificationAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("verdict", answer.verdict().name());
        json.put("answeredAt", written(answer.answeredAt()));
        answer.shown().ifPresent(shown -> json.put("certificate", certificate(shown)));
        return Padding.toMultipleOf(STEP, JsonUtil.toJson(json));
    }

    private static Map<String, Object> certificate(Shown shown) {
        var certificate = new LinkedHashMap<String, Object>();
        certificate.put("number", shown.number());
        certificate.put("holder", shown.holderName());
        certificate.put("agency", shown.agencyName());
        certificate.put("fields", shown.fields().stream().map(FieldView::code).toList());
        certificate.put("area", shown.area());
        certificate.put("validFrom", shown.validity().from().toString());
        certificate.put("validTo", shown.validity().to().toString());
        certificate.put("issuedBy", shown.bureauName());
        certificate.put("complaintPhone", shown.complaintPhone());
        return certificate;
    }

    private static String written(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(ClockProducer.ZONE));
    }
}
