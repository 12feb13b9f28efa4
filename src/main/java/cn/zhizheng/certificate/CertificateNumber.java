package cn.zhizheng.certificate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Printed on the certificate; never reused, not even after revocation. Letters, digits and dashes
 * that mean nothing: nobody reads a place or a year out of it (domain 3.2).
 */
public record CertificateNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]{3,39}");
    private static final int LONGEST_TYPED = 80;

    public CertificateNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a certificate number");
        }
    }

    /**
     * Accepts what people type: spaces, full-width characters, small letters; empty if it cannot be
     * one.
     */
    public static Optional<CertificateNumber> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches()
                ? Optional.of(new CertificateNumber(plain))
                : Optional.empty();
    }
}
