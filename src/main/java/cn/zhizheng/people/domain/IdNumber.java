package cn.zhizheng.people.domain;

import cn.zhizheng.platform.BusinessRuleException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Resident ID number (GB 11643): six digits of area, birth date, sequence, check character. The
 * area is not looked up: it may be an abolished code (domain, most likely mistakes, 11).
 */
public record IdNumber(String value) {

    private static final int LENGTH = 18;
    private static final Pattern SPOILT_BY_A_SPREADSHEET =
            Pattern.compile("\\d(\\.\\d{1,16})?E\\+\\d{2}");
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final DateTimeFormatter BIRTH_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public IdNumber {
        if (!FORM.matcher(value).matches()
                || checkCharacterOf(value) != value.charAt(17)
                || !hasBirthDate(value)) {
            throw new IllegalArgumentException("not an ID number");
        }
    }

    /** Accepts what people type: spaces, full-width digits, a small x. */
    public static IdNumber parse(String typed) {
        return new IdNumber(plain(typed));
    }

    /**
     * The same for a form.
     *
     * @throws BusinessRuleException with a sentence that says where to look (PEOPLE-02)
     */
    public static IdNumber fromForm(String typed) {
        var plain = plain(typed);
        if (SPOILT_BY_A_SPREADSHEET.matcher(plain).matches()) {
            throw new BusinessRuleException("error.people.id-number-spoilt");
        }
        if (plain.length() != LENGTH) {
            throw new BusinessRuleException("error.people.id-number-length", plain.length());
        }
        if (!FORM.matcher(plain).matches()) {
            throw new BusinessRuleException("error.people.id-number-characters");
        }
        if (!hasBirthDate(plain)) {
            throw new BusinessRuleException("error.people.id-number-date");
        }
        if (checkCharacterOf(plain) != plain.charAt(17)) {
            throw new BusinessRuleException("error.people.id-number-check");
        }
        return new IdNumber(plain);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
    }

    public LocalDate bornOn() {
        return LocalDate.parse(value.substring(6, 14), BIRTH_DATE);
    }

    /** Six digits, stars, the last four. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    /** Never the number itself: it ends up in logs. */
    @Override
    public String toString() {
        return masked();
    }

    private static boolean hasBirthDate(String value) {
        try {
            BIRTH_DATE.parse(value.substring(6, 14));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** The last character that belongs to the first seventeen digits. */
    public static char checkCharacterOf(String value) {
        var sum = 0;
        for (var position = 0; position < 17; position++) {
            sum += WEIGHTS[position] * (value.charAt(position) - '0');
        }
        return CHECK.charAt(sum % 11);
    }
}
