package cn.zhizheng.certificate.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what people leave out or type differently: blanks, middle dots of any kind, width
 * and case (UX-19). For search and comparison only; what is printed stays as it is.
 */
public record NameKey(String value) {

    private static final String LEFT_OUT = "[\\s\u00B7\u2022\u2027\u30FB\uFF0E.]";

    public static NameKey of(String name) {
        return new NameKey(
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .replaceAll(LEFT_OUT, "")
                        .toLowerCase(Locale.ROOT));
    }

    /** Takes the same time whether the first or the last character differs. */
    public boolean matches(NameKey other) {
        return MessageDigest.isEqual(bytesOf(value), bytesOf(other.value));
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
