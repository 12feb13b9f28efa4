package cn.zhizheng.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** BANK-09. */
class StemTrigramsTest {

    private static final String STEM = "某镇综合行政执法队在检查中发现一家饭店占道经营，应当如何处理？";

    @Test
    void findsTheSameStemUnderOtherPunctuation() {
        var other = STEM.replace("，", ",").replace("？", " ?");
        assertThat(likeness(STEM, other)).isEqualTo(1);
    }

    @Test
    void findsAStemWithAnotherName() {
        assertThat(isNear(STEM, STEM.replace("某镇", "某县").replace("饭店", "旅店"))).isTrue();
    }

    @Test
    void tellsDifferentStemsApart() {
        assertThat(isNear(STEM, "某县司法局收到一份行政复议申请，材料不齐全，应当如何处理？")).isFalse();
    }

    @Test
    void countsTheShareOfCommonGroups() {
        // abc bcd cde and abc bcd cdf: two of four
        assertThat(likeness("abcde", "abcdf")).isEqualTo(0.5);
    }

    @Test
    void isStrictAtTheThreshold() {
        // three of five groups are common
        assertThat(likeness("abcdeF", "abcdeG")).isEqualTo(0.6);
        assertThat(isNear("abcdeF", "abcdeG")).isFalse();
    }

    @Test
    void comparesStemsThatAreTooShortWithNothing() {
        assertThat(isNear("甲", "甲")).isFalse();
    }

    private static double likeness(String one, String other) {
        return StemTrigrams.of(one).likeness(StemTrigrams.of(other));
    }

    private static boolean isNear(String one, String other) {
        return StemTrigrams.of(one).isNear(StemTrigrams.of(other));
    }
}
