package cn.zhizheng.organisation;

/**
 * A field of enforcement (执法领域), such as city management.
 *
 * @param code stable code, such as {@code CITY_MANAGEMENT}
 */
public record FieldView(String code, String nameZh, String nameEn) {

    /** The name in the reader's language. */
    public String name(java.util.Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }
}
