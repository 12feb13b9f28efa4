package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.VerificationAnswer;
import cn.zhizheng.certificate.application.VerificationAnswer.Shown;
import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.platform.time.ClockProducer;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The answer for enforcement platforms. */
final class VerificationJson {

    private static final int STEP = 1024;
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private VerificationJson() {}

    static byte[] of(VerificationAnswer answer) {
        var json =
                JSON.createObjectBuilder()
                        .add("verdict", answer.verdict().name())
                        .add(
                                "answeredAt",
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                        answer.answeredAt()
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .atZone(ClockProducer.ZONE)));
        answer.shown().ifPresent(shown -> json.add("certificate", certificate(shown)));
        return Padding.toMultipleOf(STEP, json.build().toString());
    }

    private static JsonObjectBuilder certificate(Shown shown) {
        return JSON.createObjectBuilder()
                .add("number", shown.number())
                .add("holder", shown.holderName())
                .add("agency", shown.agencyName())
                .add(
                        "fields",
                        JSON.createArrayBuilder(
                                shown.fields().stream().map(FieldView::code).toList()))
                .add("area", shown.area())
                .add("validFrom", shown.validity().from().toString())
                .add("validTo", shown.validity().to().toString())
                .add("issuedBy", shown.bureauName())
                .add("complaintPhone", shown.complaintPhone());
    }
}
