package cn.zhizheng.questionbank;

import java.time.LocalDate;
import java.util.List;

/**
 * One wording of a question, with its key: for marking and for the reviewer, never for a candidate
 * before the results are out.
 *
 * @param code the question's name in the bank, such as {@code PEN-0001}
 * @param edition date on which the cited edition of the law was adopted
 * @param articles numbers of the articles, such as {@code 33;34}
 * @param point what it asks about
 * @param options in their original order, A first
 * @param key letters of the right options in the original order, such as {@code ACD}
 * @param explanation why the key is right and the tempting option wrong
 */
public record QuestionView(
        QuestionVersionId id,
        String code,
        QuestionType type,
        Difficulty difficulty,
        String subject,
        String law,
        LocalDate edition,
        String articles,
        String point,
        String stem,
        List<String> options,
        String key,
        String explanation) {

    public QuestionView {
        options = List.copyOf(options);
    }
}
