package cn.zhizheng.exam.domain;

import java.util.List;

/** A paper with what each question earned, in the order shown. */
public record MarkedPaper(List<MarkedQuestion> questions) {

    public MarkedPaper {
        questions = List.copyOf(questions);
    }

    public Score score() {
        return new Score(
                questions.stream().mapToInt(MarkedQuestion::earned).sum(),
                questions.stream().mapToInt(MarkedQuestion::marks).sum());
    }
}
