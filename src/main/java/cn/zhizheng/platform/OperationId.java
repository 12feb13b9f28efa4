package cn.zhizheng.platform;

import java.util.regex.Pattern;

/**
 * Names one intention of one person, made when a form is rendered: sent twice, it still has one
 * effect (REL-03). 128 random bits, base64url.
 */
public record OperationId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public OperationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an operation id");
        }
    }

    /** A fresh one, for a form about to be rendered. */
    public static OperationId fresh() {
        return new OperationId(RandomReference.next());
    }
}
