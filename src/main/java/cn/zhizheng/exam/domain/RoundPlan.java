package cn.zhizheng.exam.domain;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.Scope;
import java.time.Duration;
import java.util.Locale;

/**
 * Everything an organiser decides about a round before it is announced.
 *
 * @param fieldCode code of the field of a specialised paper, empty for the general one
 * @param scope the jurisdiction whose agencies may send candidates
 */
public record RoundPlan(
        String title,
        PaperKind kind,
        String fieldCode,
        Scope scope,
        SittingWindow window,
        int passPercent,
        MultipleChoiceRule rule,
        Blueprint blueprint) {

    private static final int LONGEST_TITLE = 100;

    public RoundPlan {
        if (!window.opensAt().isBefore(window.closesAt())) {
            throw new BusinessRuleException("error.exam.closes-before-it-opens");
        }
        var length = Duration.between(window.opensAt(), window.closesAt());
        if (window.allowed().compareTo(Duration.ofMinutes(1)) < 0
                || window.allowed().compareTo(length) > 0) {
            throw new BusinessRuleException("error.exam.allowed-time", length.toMinutes());
        }
        if (window.entryClosesAfter().isNegative()) {
            throw new BusinessRuleException("error.exam.entry-closes");
        }
        if (passPercent < 1 || passPercent > 100) {
            throw new BusinessRuleException("error.exam.pass-percent");
        }
        if (kind == PaperKind.SPECIALISED_LAW == fieldCode.isEmpty()) {
            throw new BusinessRuleException("error.exam.field-and-kind");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new BusinessRuleException("error.exam.title-length", LONGEST_TITLE);
        }
    }

    /** Folder of the question bank that a paper of this kind and field is drawn from. */
    public static String subjectOf(PaperKind kind, String fieldCode) {
        return kind == PaperKind.GENERAL_LAW
                ? "general"
                : fieldCode.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
