package cn.zhizheng.certificate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** CERT-32. */
class FittedTextTest {

    @Test
    void keepsTheLargestSizeWhereThereIsRoom() {
        assertThat(fit("陆清源", 100, 20)).isEqualTo(new FittedText(lines("陆清源"), 10));
    }

    @Test
    void shrinksOnOneLineBeforeItWraps() {
        var fitted = fit("一二三四五六七八九十一二", 100, 20);
        assertThat(fitted.lines()).hasSize(1);
        assertThat(fitted.sizePt()).isEqualTo(8.25);
    }

    @Test
    void wrapsWhenOneLineWouldBeTooSmall() {
        var fitted = fit("一二三四五六七八九十".repeat(2), 100, 26);
        assertThat(fitted.lines()).containsExactly("一二三四五六七八九十", "一二三四五六七八九十");
        assertThat(fitted.sizePt()).isEqualTo(10);
    }

    @Test
    void keepsWordsAndPunctuationTogether() {
        var fitted = fit("一二三四五六七八九，Administrative Law", 100, 60);
        assertThat(fitted.lines()).noneMatch(line -> line.startsWith("，"));
        assertThat(String.join("", fitted.lines())).contains("Administrative");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        var fitted = fit("ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(2), 100, 60);
        assertThat(String.join("", fitted.lines()))
                .isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(2));
        assertThat(fitted.lines())
                .allMatch(line -> line.codePointCount(0, line.length()) * fitted.sizePt() <= 100);
    }

    @Test
    void refusesWhatDoesNotFitAtTheSmallestSize() {
        assertThatThrownBy(() -> fit("一".repeat(200), 100, 20))
                .isInstanceOf(UnprintableException.class);
    }

    /** Every character as wide as the size. */
    private static FittedText fit(String text, double width, double height) {
        return FittedText.fit(text, width, height, 10, 4, codePoint -> 1);
    }

    private static java.util.List<String> lines(String... lines) {
        return java.util.List.of(lines);
    }
}
