package cn.zhizheng.certificate.domain;

/**
 * A name of which the first character is shown: 张**. For whoever no longer or not now acts with the
 * power of an office; the publicity of names serves those who do (CERT-24).
 */
public record MaskedName(String value) {

    private static final int MOST_STARS = 3;

    public static MaskedName of(String name) {
        var rest = name.codePointCount(0, name.length()) - 1;
        return new MaskedName(
                name.substring(0, name.offsetByCodePoints(0, 1))
                        + "*".repeat(Math.min(Math.max(rest, 1), MOST_STARS)));
    }
}
