package cn.zhizheng.platform.web;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.Wording;
import cn.zhizheng.platform.time.ClockProducer;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Makes a sentence from a key and its arguments, in one language. User text only ever fills a
 * placeholder; it is never taken for a pattern (SEC-17).
 */
public final class Sentences {

    private static final DateTimeFormatter DATE_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter DATE_EN =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_ZH =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");
    private static final DateTimeFormatter TIME_EN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH);

    private Sentences() {}

    /** The sentence of a rule that said no; its key begins {@code error.<module>.}. */
    public static String of(BusinessRuleException refusal, Locale locale) {
        var module = refusal.messageKey().split("\\.")[1];
        return of(module, refusal.messageKey(), refusal.arguments(), locale);
    }

    /**
     * @param module whose bundle holds the key
     * @param arguments text, numbers, dates, instants and wordings
     */
    public static String of(String module, String key, List<?> arguments, Locale locale) {
        var pattern = bundle(module, locale).getString(key);
        if (arguments.isEmpty()) {
            return pattern;
        }
        return new MessageFormat(pattern, locale)
                .format(arguments.stream().map(argument -> written(argument, locale)).toArray());
    }

    /** The texts of a module; there is one bundle file for each of the two languages. */
    public static ResourceBundle bundle(String module, Locale locale) {
        return ResourceBundle.getBundle("cn.zhizheng." + module + ".messages", locale);
    }

    /** A day as people write it. */
    public static String date(LocalDate date, Locale locale) {
        return date.format(isEnglish(locale) ? DATE_EN : DATE_ZH);
    }

    /** A moment in bureau time. */
    public static String dateTime(Instant instant, Locale locale) {
        return (isEnglish(locale) ? TIME_EN : TIME_ZH).format(instant.atZone(ClockProducer.ZONE));
    }

    private static Object written(Object argument, Locale locale) {
        if (argument instanceof LocalDate date) {
            return date(date, locale);
        }
        if (argument instanceof Instant instant) {
            return dateTime(instant, locale);
        }
        if (argument instanceof Wording wording) {
            return of(wording.module(), wording.key(), List.of(), locale);
        }
        // Numbers in sentences are counts and numbers of documents: no thousands separators
        // (UX-07).
        return argument.toString();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
