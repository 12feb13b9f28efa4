package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.VerificationAnswer;
import cn.zhizheng.certificate.application.VerificationAnswer.Shown;
import cn.zhizheng.certificate.domain.Verdict;
import cn.zhizheng.platform.web.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Writes the verification page: a few lines of HTML and one small style sheet, for any phone and
 * any network. Everything that was typed or stored is escaped; nothing that was typed is repeated.
 */
final class VerificationHtml {

    private static final int STEP = 4096;

    private static final Map<Verdict, String> TONES =
            Map.of(
                    Verdict.VALID, "ok",
                    Verdict.SUSPENDED, "warn",
                    Verdict.EXPIRED, "warn",
                    Verdict.CANCELLED, "bad",
                    Verdict.REVOKED, "bad",
                    Verdict.NOT_FOUND, "bad",
                    Verdict.SIGNATURE_INVALID, "bad");

    private static final List<String> LABELS =
            List.of(
                    "verify.name",
                    "verify.number",
                    "verify.agency",
                    "verify.fields",
                    "verify.area",
                    "verify.validity",
                    "verify.bureau",
                    "verify.phone");

    private static final Map<Locale, VerificationHtml> PAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                    .collect(Collectors.toMap(locale -> locale, VerificationHtml::new));

    private final Locale locale;
    private final ResourceBundle texts;
    private final String head;
    private final String foot;
    private final String form;
    private final String timeLabel;
    private final String tail;
    private final Map<String, String> labels;
    private final Map<Verdict, String> banners;

    private VerificationHtml(Locale locale) {
        this.locale = locale;
        this.texts = Sentences.bundle("certificate", locale);
        this.head = head();
        this.foot = foot();
        this.form = formFields();
        this.timeLabel = "<p class=\"time\">" + escaped(say("verify.answered-at")) + " <time>";
        this.tail =
                "</time></p><p><a class=\"again\" href=\"/verify\">"
                        + escaped(say("verify.again"))
                        + "</a></p>";
        this.labels = LABELS.stream().collect(Collectors.toMap(key -> key, this::label));
        this.banners =
                Arrays.stream(Verdict.values())
                        .collect(Collectors.toMap(verdict -> verdict, this::banner));
    }

    /** The empty form for number and name. */
    static byte[] form(Locale locale) {
        var page = PAGES.get(locale);
        return Padding.toMultipleOf(STEP, page.head + page.form + page.foot);
    }

    static byte[] of(VerificationAnswer answer, Locale locale) {
        return PAGES.get(locale).write(answer);
    }

    private byte[] write(VerificationAnswer answer) {
        var page = new StringBuilder(STEP).append(head).append(banners.get(answer.verdict()));
        answer.shown().ifPresent(shown -> appendFacts(page, shown));
        page.append(timeLabel)
                .append(Sentences.dateTime(answer.answeredAt(), locale))
                .append(tail)
                .append(foot);
        return Padding.toMultipleOf(STEP, page.toString());
    }

    private void appendFacts(StringBuilder page, Shown shown) {
        page.append("<dl>");
        appendFact(page, "verify.name", shown.holderName());
        appendFact(page, "verify.number", shown.number());
        appendFact(page, "verify.agency", shown.agencyName());
        appendFact(
                page,
                "verify.fields",
                shown.fields().stream()
                        .map(field -> field.name(locale))
                        .collect(Collectors.joining(say("verify.separator"))));
        appendFact(page, "verify.area", shown.area());
        appendFact(
                page,
                "verify.validity",
                Sentences.date(shown.validity().from(), locale)
                        + " – "
                        + Sentences.date(shown.validity().to(), locale));
        appendFact(page, "verify.bureau", shown.bureauName());
        appendFact(page, "verify.phone", shown.complaintPhone());
        page.append("</dl>");
    }

    private void appendFact(StringBuilder page, String key, String value) {
        page.append(labels.get(key));
        appendEscaped(page, value);
        page.append("</dd></div>");
    }

    private String label(String key) {
        return "<div><dt>" + escaped(say(key)) + "</dt><dd>";
    }

    private String banner(Verdict verdict) {
        return "<section class=\"verdict verdict--"
                + TONES.get(verdict)
                + "\" role=\"status\"><h1 id=\"verdict\">"
                + escaped(say("verdict." + verdict))
                + "</h1><p>"
                + escaped(say("verdict." + verdict + ".means"))
                + "</p></section>";
    }

    private String head() {
        var english = locale.equals(Locale.ENGLISH);
        return "<!DOCTYPE html><html lang=\""
                + (english ? "en" : "zh-CN")
                + "\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"><meta name=\"robots\""
                + " content=\"noindex\"><title>"
                + escaped(say("verify.title"))
                + "</title><link rel=\"icon\" href=\"/public/icon.svg\" type=\"image/svg+xml\">"
                + "<link rel=\"stylesheet\" href=\"/public/verify.css\"></head><body><header>"
                + "<a href=\"/\"><span aria-hidden=\"true\">证</span>"
                + escaped(say("verify.product"))
                + "</a><form method=\"post\" action=\"/language\"><input type=\"hidden\""
                + " name=\"to\" value=\""
                + (english ? "zh" : "en")
                + "\"><button>"
                + (english ? "中文" : "English")
                + "</button></form></header><main>";
    }

    private String foot() {
        return "</main><footer>" + escaped(say("verify.note")) + "</footer></body></html>\n";
    }

    private String formFields() {
        return "<h1>"
                + escaped(say("verify.title"))
                + "</h1><p>"
                + escaped(say("verify.lead"))
                + "</p><form class=\"ask\" method=\"post\" action=\"/verify\">"
                + field("number", "verify.number", "verify.number-help")
                + field("name", "verify.name", "verify.name-help")
                + "<button id=\"verify-submit\">"
                + escaped(say("verify.submit"))
                + "</button></form>";
    }

    private String field(String name, String label, String help) {
        return "<label for=\""
                + name
                + "\">"
                + escaped(say(label))
                + "</label><p class=\"help\" id=\""
                + name
                + "-help\">"
                + escaped(say(help))
                + "</p><input id=\""
                + name
                + "\" name=\""
                + name
                + "\" required maxlength=\"200\" autocomplete=\"off\" aria-describedby=\""
                + name
                + "-help\">";
    }

    private String say(String key) {
        return texts.getString(key);
    }

    private static String escaped(String text) {
        var written = new StringBuilder(text.length() + 16);
        appendEscaped(written, text);
        return written.toString();
    }

    private static void appendEscaped(StringBuilder page, String text) {
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            switch (character) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(character);
            }
        }
    }
}
