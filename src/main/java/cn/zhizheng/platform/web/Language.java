package cn.zhizheng.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The reader's language: Chinese unless the cookie says English. Only these two; nothing of the
 * request is believed.
 */
@Named
@RequestScoped
public class Language {

    public static final String COOKIE = "zz-lang";

    @Inject HttpServletRequest request;

    public static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    public Locale getLocale() {
        return of(request);
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }
}
