package cn.zhizheng.people.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Number in the roster, unique in the deployment; stands in addresses of pages. */
public record StaffNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");

    public StaffNumber {
        if (!FORM.matcher(value).matches()) {
            throw new BusinessRuleException("error.people.staff-no-malformed");
        }
    }

    /** Accepts what people type: spaces and full-width characters. */
    public static StaffNumber parse(String typed) {
        return new StaffNumber(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    }
}
