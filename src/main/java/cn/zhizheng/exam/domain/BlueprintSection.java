package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.questionbank.QuestionType;

/** So many questions of one type, each worth so many marks. */
public record BlueprintSection(QuestionType type, int count, int marksEach) {

    public BlueprintSection {
        if (count < 1 || marksEach < 1) {
            throw new BusinessRuleException("error.exam.section-empty");
        }
    }

    int marks() {
        return count * marksEach;
    }
}
