package cn.zhizheng.certificate;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people see of an application; cannot be guessed. */
public record ApplicationReference(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public ApplicationReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an application reference");
        }
    }

    /** Reads what stood in an address; empty if it cannot be one. */
    public static Optional<ApplicationReference> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new ApplicationReference(text))
                : Optional.empty();
    }
}
