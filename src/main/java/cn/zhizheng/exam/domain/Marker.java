package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives marks. Knows nothing but the paper, the answer keys of its question versions, the answers
 * and the round's rule, all of them frozen: any score can be computed again years later (EXM-20).
 */
public final class Marker {

    private final Map<QuestionVersionId, String> keys;
    private final MultipleChoiceRule rule;

    /**
     * @param keys the right letters of each question version, in the original order of options
     */
    public Marker(Map<QuestionVersionId, String> keys, MultipleChoiceRule rule) {
        this.keys = Map.copyOf(keys);
        this.rule = rule;
    }

    /**
     * @throws IllegalStateException if the answer key of a question is missing
     */
    public MarkedPaper mark(Paper paper, FinalAnswers answers) {
        return new MarkedPaper(
                IntStream.rangeClosed(1, paper.questions())
                        .mapToObj(no -> mark(no, paper.item(no), answers))
                        .toList());
    }

    private MarkedQuestion mark(int no, PaperItem item, FinalAnswers answers) {
        var given = answers.lettersOf(no);
        if (given.isEmpty()) {
            return new MarkedQuestion(no, Outcome.UNANSWERED, 0, item.marks());
        }
        var right = FinalAnswers.setOf(keyOf(item));
        if (given.equals(right)) {
            return new MarkedQuestion(no, Outcome.RIGHT, item.marks(), item.marks());
        }
        var earned =
                item.type() == QuestionType.MULTIPLE ? rule.earned(item.marks(), right, given) : 0;
        return new MarkedQuestion(
                no, earned > 0 ? Outcome.PARTLY_RIGHT : Outcome.WRONG, earned, item.marks());
    }

    private String keyOf(PaperItem item) {
        var key = keys.get(item.question());
        if (key == null) {
            throw new IllegalStateException("no answer key for " + item.question());
        }
        return key;
    }
}
