package cn.zhizheng.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BANK-08: options are shown in an order of the candidate's own. */
class OptionReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上都对", "以上均不正确", "以上选项都不是", "上述三项", "上述各项均应当", "都不对", "A和B", "A、B、C", "Ａ、Ｃ",
                "A项和C项", "选项B", "ABD"
            })
    void findsAPointer(String option) {
        assertThat(OptionReferences.pointAtOthers(option)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五千元以上五万元以下罚款",
                "二十万元以上均由省级机关决定",
                "县级以上人民政府",
                "A类企业的信用等级",
                "上述期限届满之日起十五日",
                "都应当经过听证",
                "使用GPS定位",
                "正确",
                "错误"
            })
    void leavesOrdinaryOptionsAlone(String option) {
        assertThat(OptionReferences.pointAtOthers(option)).isFalse();
    }
}
