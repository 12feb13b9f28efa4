package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Outcome;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.domain.Score;
import cn.zhizheng.questionbank.QuestionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A published result, question by question. */
public record ResultView(
        String roundTitle,
        Instant publishedAt,
        Score score,
        int passPercent,
        Receipt receipt,
        List<ReviewedQuestion> questions) {

    public ResultView {
        questions = List.copyOf(questions);
    }

    public boolean isPassed() {
        return score.reaches(passPercent);
    }

    /** How many questions did not earn all their marks. */
    public long notRight() {
        return questions.stream().filter(question -> !question.isRight()).count();
    }

    /**
     * One question with what was entered and what is right.
     *
     * @param options in the order in which the candidate saw them
     * @param articles numbers of the articles, such as {@code 33;34}
     */
    public record ReviewedQuestion(
            int no,
            QuestionType type,
            String stem,
            List<ReviewedOption> options,
            Outcome outcome,
            int earned,
            int marks,
            String law,
            LocalDate edition,
            List<String> articles,
            String explanation) {

        public ReviewedQuestion {
            options = List.copyOf(options);
            articles = List.copyOf(articles);
        }

        public boolean isRight() {
            return outcome == Outcome.RIGHT;
        }
    }

    /**
     * One option.
     *
     * @param place its letter in the order shown, as the candidate saw it: A is the first
     */
    public record ReviewedOption(String place, String text, boolean chosen, boolean right) {}
}
