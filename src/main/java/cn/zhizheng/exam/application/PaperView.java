package cn.zhizheng.exam.application;

import cn.zhizheng.questionbank.QuestionType;
import java.time.Instant;
import java.util.List;

/**
 * A drawn paper as the candidate sees it. Holds no key, no explanation and no difficulty (EXM-10).
 *
 * @param questions in the order shown, numbered from 1
 */
public record PaperView(String roundTitle, Instant deadline, List<PaperQuestion> questions) {

    public PaperView {
        questions = List.copyOf(questions);
    }

    /** One question; its options in the order shown. */
    public record PaperQuestion(
            int no, QuestionType type, String stem, int marks, List<PaperOption> options) {

        public PaperQuestion {
            options = List.copyOf(options);
        }
    }

    /**
     * One option.
     *
     * @param letter its letter in the original order: what is saved when it is chosen
     */
    public record PaperOption(String letter, String text) {}
}
