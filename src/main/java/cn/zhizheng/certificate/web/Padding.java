package cn.zhizheng.certificate.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes answers equally long, so that their length tells nothing (CERT-23): blanks behind the end
 * mean nothing in HTML and in JSON.
 */
final class Padding {

    private Padding() {}

    /** The text in UTF-8, filled up with blanks to a multiple of the step. */
    static byte[] toMultipleOf(int step, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(bytes, (bytes.length / step + 1) * step);
        Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
        return padded;
    }
}
