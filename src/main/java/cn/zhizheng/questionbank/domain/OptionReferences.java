package cn.zhizheng.questionbank.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Finds text that points at options by letter or by place. Every candidate sees the options in an
 * order of their own, so such text would point at something else (BANK-08).
 */
final class OptionReferences {

    private static final Pattern LETTER =
            Pattern.compile(
                    "^[A-F]{1,6}$"
                            + "|选项\\s?[A-F](?![A-Za-z])"
                            + "|(?<![A-Za-z0-9])[A-F]\\s?(?:选?项|都|均|正确|错误)"
                            + "|(?<![A-Za-z0-9])[A-F]\\s?[、,和与及或]\\s?[A-F](?![A-Za-z])");

    /** 以上 after a number ("五万元以上") is a threshold, so only 以上 at the start of a clause. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:^|[,。;:、(])(?:以上|上述|上列|前述)"
                            + "(?:选项|各项|答案|说法|都|均|全|皆|几项|[一二两三四五六][项者])"
                            + "|^(?:都|均|全部?)(?:不?对|不?正确|错误|不?是)$");

    private OptionReferences() {}

    /** Whether the text names an option by its letter. */
    static boolean nameALetter(String text) {
        return LETTER.matcher(canonical(text)).find();
    }

    /** Whether the text, itself an option, points at its neighbours. */
    static boolean pointAtOthers(String option) {
        return nameALetter(option) || PLACE.matcher(canonical(option)).find();
    }

    /** Full-width letters and punctuation become plain ones. */
    private static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
