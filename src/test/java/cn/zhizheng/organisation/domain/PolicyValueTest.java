package cn.zhizheng.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.platform.web.Sentences;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ORG-05 */
class PolicyValueTest {

    private final Jurisdiction county = Jurisdiction.top("999999", "试验县", JurisdictionTier.COUNTY);

    @ParameterizedTest
    @EnumSource(PolicyKey.class)
    void everyDefaultIsAValueThatCouldBeSet(PolicyKey key) {
        assertThatCode(() -> set(key, key.defaultValue())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_VALIDITY_YEARS, five, error.organisation.policy-number",
        "CERTIFICATE_VALIDITY_YEARS, -1, error.organisation.policy-number",
        "CERTIFICATE_VALIDITY_YEARS, 5.5, error.organisation.policy-number",
        "CERTIFICATE_VALIDITY_YEARS, 10000, error.organisation.policy-number",
        "CERTIFICATE_VALIDITY_YEARS, '', error.organisation.policy-number",
        "EXAM_PASS_PERCENT, 0, error.organisation.policy-percent",
        "EXAM_PASS_PERCENT, 101, error.organisation.policy-percent",
        "CERTIFICATE_SPECIALISED_EXAM_REQUIRED, 1, error.organisation.policy-yes-or-no",
        "CERTIFICATE_REVOCATION_BAR_YEARS, never, error.organisation.policy-number"
    })
    void refusesWhatTheKeyCannotHave(PolicyKey key, String value, String rule) {
        assertThatThrownBy(() -> set(key, value)).hasMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_VALIDITY_YEARS, 6",
        "EXAM_PASS_PERCENT, 100",
        "CERTIFICATE_SPECIALISED_EXAM_REQUIRED, true",
        "CERTIFICATE_REVOCATION_BAR_YEARS, 2"
    })
    void takesWhatTheKeyCanHave(PolicyKey key, String value) {
        assertThat(set(key, value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(PolicyKey.class)
    void everyKeyHasItsWords(PolicyKey key) {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(Sentences.bundle("organisation", locale).containsKey("policy." + key))
                    .isTrue();
        }
    }

    @Test
    void aJurisdictionLiesInAHigherOneOnly() {
        assertThatThrownBy(() -> county.below("99999901", "县中县", JurisdictionTier.COUNTY))
                .hasMessageContaining("error.organisation.tier-not-below");
        assertThat(county.below("99999901", "试验镇", JurisdictionTier.TOWNSHIP).scope().path())
                .isEqualTo("/999999/99999901/");
    }

    private PolicyParameter set(PolicyKey key, String value) {
        return new PolicyParameter(key, county, value, LocalDate.of(2026, 1, 1), "试政发〔2026〕1号");
    }
}
