package cn.zhizheng.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What pages call to write dates and worded values: {@code #{zz.date(row.openedOn)}}. */
@Named("zz")
@ApplicationScoped
public class ZzFormat {

    /** A day, or a dash if there is none. */
    public String date(LocalDate date) {
        return date == null ? "—" : Sentences.date(date, locale());
    }

    /** A moment in bureau time, or a dash if there is none. */
    public String dateTime(Instant instant) {
        return instant == null ? "—" : Sentences.dateTime(instant, locale());
    }

    /** The word for a constant: key {@code prefix.CONSTANT} in the module's bundle. */
    public String word(String module, String prefix, Object constant) {
        return Sentences.of(module, prefix + "." + constant, List.of(), locale());
    }

    /** A sentence with its arguments filled in. */
    public String say(String module, String key, Object... arguments) {
        return Sentences.of(module, key, List.of(arguments), locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
