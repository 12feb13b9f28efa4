package cn.zhizheng.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.certificate.application.VerificationAnswer;
import cn.zhizheng.certificate.application.VerificationAnswer.Shown;
import cn.zhizheng.certificate.domain.Validity;
import cn.zhizheng.certificate.domain.Verdict;
import cn.zhizheng.organisation.FieldView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SEC-42, CERT-23, CERT-24: what the page and the API say. */
class VerificationAnswersTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "VALID, 有效, Valid",
        "SUSPENDED, 已暂停, Suspended",
        "REVOKED, 已撤销, Revoked",
        "CANCELLED, 已注销, Cancelled",
        "EXPIRED, 已过期, Expired",
        "NOT_FOUND, 查无此证, No such certificate",
        "SIGNATURE_INVALID, 签名无效, Signature invalid"
    })
    void saysExactlyOneOfSeven(Verdict verdict, String chinese, String english) {
        assertThat(page(verdict, Locale.SIMPLIFIED_CHINESE))
                .contains("<h1 id=\"verdict\">" + chinese + "</h1>", "2026年11月23日 09:00:00");
        assertThat(page(verdict, Locale.ENGLISH))
                .contains("<h1 id=\"verdict\">" + english + "</h1>", "23 Nov 2026 09:00:00");
        assertThat(json(verdict)).contains("\"verdict\":\"" + verdict + "\"");
    }

    /** CERT-23: an unknown number, a wrong name and an altered code are equally long. */
    @Test
    void refusesAtOneLength() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(VerificationHtml.of(answer(Verdict.NOT_FOUND), locale))
                    .hasSameSizeAs(VerificationHtml.of(answer(Verdict.SIGNATURE_INVALID), locale));
        }
        assertThat(VerificationJson.of(answer(Verdict.NOT_FOUND)))
                .hasSameSizeAs(VerificationJson.of(answer(Verdict.SIGNATURE_INVALID)));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void showsFactsOnlyOfACertificateThatWasFound(Verdict verdict) {
        assertThat(page(verdict, Locale.SIMPLIFIED_CHINESE).contains("<dl>"))
                .isEqualTo(verdict.isFound());
        assertThat(json(verdict).contains("certificate")).isEqualTo(verdict.isFound());
    }

    /** SEC-17. */
    @Test
    void escapesEverythingThatWasStored() {
        var page = page(Verdict.VALID, Locale.SIMPLIFIED_CHINESE);
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    private static String page(Verdict verdict, Locale locale) {
        return new String(VerificationHtml.of(answer(verdict), locale), StandardCharsets.UTF_8);
    }

    private static String json(Verdict verdict) {
        return new String(VerificationJson.of(answer(verdict)), StandardCharsets.UTF_8);
    }

    private static VerificationAnswer answer(Verdict verdict) {
        var shown =
                new Shown(
                        "99000001",
                        "陆清源",
                        "<script>alert('&\"')</script>",
                        List.of(new FieldView("HEALTH", "卫生健康", "Health")),
                        "清溪县",
                        new Validity(LocalDate.of(2026, 11, 23), LocalDate.of(2031, 11, 22)),
                        "清溪县司法局",
                        "000-1234802");
        return new VerificationAnswer(
                verdict, verdict.isFound() ? Optional.of(shown) : Optional.empty(), AT);
    }
}
