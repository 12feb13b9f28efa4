package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.CertificateFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.NumberRange.Span;
import cn.zhizheng.platform.BusinessRuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CERT-05. */
class NumberRangeTest {

    @Test
    void givesEachNumberOnceInOrderAndThenRefuses() {
        var range = range("QX", "0998", "1000");
        assertThat(range.draw()).isEqualTo(new CertificateNumber("QX0998"));
        assertThat(range.draw()).isEqualTo(new CertificateNumber("QX0999"));
        assertThat(range.left()).isEqualTo(1);
        assertThat(range.draw()).isEqualTo(new CertificateNumber("QX1000"));
        assertThat(range.isExhausted()).isTrue();
        assertThatThrownBy(range::draw).isInstanceOf(NumberRangeExhaustedException.class);
        assertThat(range.drawn()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "QX, 0001, 0100, QX, 0100, 0200, true",
        "QX, 0001, 0100, QX, 0101, 0200, false",
        "QX, 0001, 0100, QX0, 001, 050, true",
        "QX1, 0001, 0100, QX, 10000, 10050, true",
        "QX, 0001, 0100, QY, 0001, 0100, false",
        "QX, 0001, 0100, QX, 00001, 00100, false"
    })
    void overlapsWhereAPrintedNumberCouldComeOutOfBoth(
            String prefix,
            String first,
            String last,
            String otherPrefix,
            String otherFirst,
            String otherLast,
            boolean overlaps) {
        var range = range(prefix, first, last);
        assertThat(range.overlaps(Span.between(otherPrefix, otherFirst, otherLast)))
                .isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "QX, 0002, 0001",
        "QX, 001, 0002",
        "qx, 0001, 0002",
        "Q X, 0001, 0002",
        "QX, 00a1, 0002",
        "QX, '', ''",
        "'', 1, 9",
        "QX, 0000000000000000001, 0000000000000000002"
    })
    void refusesWhatIsNoRange(String prefix, String first, String last) {
        assertThatThrownBy(() -> Span.between(prefix, first, last))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("error.certificate.number-range-malformed");
    }

    private static NumberRange range(String prefix, String first, String last) {
        return new NumberRange(
                COUNTY, Span.between(prefix, first, last), Remark.reason("分配文件"), APPROVER, AT);
    }
}
