package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.questionbank.QuestionType;

/** So many questions of one type, each worth so many marks. */
public record BlueprintSection(QuestionType type, int count, int marksEach) {

    private static final int MOST_MARKS = 100;

    public BlueprintSection {
        if (count < 1 || marksEach < 1 || marksEach > MOST_MARKS) {
            throw new BusinessRuleException("error.exam.section-size", MOST_MARKS);
        }
    }

    int marks() {
        return count * marksEach;
    }
}
