package cn.zhizheng.people.domain;

import cn.zhizheng.platform.BusinessRuleException;

/**
 * A name as it is printed: 1 to 100 code points, the middle dot in its one form. Nothing else is
 * changed silently (UX-19).
 */
public record PersonName(String value) {

    private static final int MOST_CODE_POINTS = 100;
    private static final String MIDDLE_DOTS = "[\u2022\u2027\u30FB\uFF0E]";

    public PersonName {
        value = withOneDot(value.strip());
        var length = value.codePointCount(0, value.length());
        if (length == 0
                || length > MOST_CODE_POINTS
                || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a name has 1 to " + MOST_CODE_POINTS + " characters");
        }
    }

    /** The middle dot in its one form, as names are kept. */
    public static String withOneDot(String text) {
        return text.replaceAll(MIDDLE_DOTS, "\u00B7");
    }

    /**
     * @throws BusinessRuleException with a sentence for who typed it
     */
    public static PersonName fromForm(String typed) {
        try {
            return new PersonName(typed);
        } catch (IllegalArgumentException malformed) {
            throw new BusinessRuleException("error.people.name-malformed");
        }
    }
}
