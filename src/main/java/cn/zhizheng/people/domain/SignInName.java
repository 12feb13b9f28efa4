package cn.zhizheng.people.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a person types at the door to say who it is. */
public record SignInName(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@-]{2,60}");

    public SignInName {
        if (!FORM.matcher(value).matches()) {
            throw new BusinessRuleException("error.people.sign-in-name-malformed");
        }
    }

    public static SignInName parse(String typed) {
        return new SignInName(plain(typed));
    }

    /** Spaces and full-width characters are forgiven, here and at the door alike. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
