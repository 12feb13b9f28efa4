package cn.zhizheng.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.certificate.CertificateNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UX-19: names and numbers as people type them. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "艾山·买买提, 艾山买买提, true",
        "艾山·买买提, 艾山•买买提, true",
        "艾山·买买提, ' 艾山 · 买买提 ', true",
        "艾山·买买提, 艾山・买买提, true",
        "陆清源, 陆清元, false",
        "陆清源, '', false",
        "徐㼆, 徐㼆, true",
        "𠮷田, 𠮷田, true",
        "𠮷田, 吉田, false"
    })
    void comparesNamesWithoutDotsAndBlanks(String onRecord, String typed, boolean same) {
        assertThat(NameKey.of(onRecord).matches(NameKey.of(typed))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳清源, 欧***", "艾山·买买提, 艾***", "𠮷田, 𠮷*", "丁, 丁*"})
    void showsTheFirstCharacterOfAMaskedName(String name, String masked) {
        assertThat(MaskedName.of(name).value()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "qx000001, QX000001",
        "' QX 000001 ', QX000001",
        "ＱＸ０００００１, QX000001",
        "浙A-12345, 浙A-12345"
    })
    void readsNumbersAsTheyAreTyped(String typed, String number) {
        assertThat(CertificateNumber.parse(typed)).contains(new CertificateNumber(number));
    }

    @ParameterizedTest
    @CsvSource({"QX1", "''", "QX_00001", "%", "'QX000001;'", "-QX00001"})
    void readsNothingIntoWhatIsNoNumber(String typed) {
        assertThat(CertificateNumber.parse(typed)).isEmpty();
    }
}
