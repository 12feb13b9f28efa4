package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;

/**
 * One question of a drawn paper.
 *
 * @param optionOrder original letters in the order shown: "CADB" shows option C first
 */
public record PaperItem(
        QuestionVersionId question, QuestionType type, String optionOrder, int marks) {

    String compact() {
        return question.value() + ":" + letterOf(type) + ":" + optionOrder + ":" + marks;
    }

    static PaperItem parse(String compact) {
        var part = compact.split(":");
        return new PaperItem(
                new QuestionVersionId(Long.parseLong(part[0])),
                typeOf(part[1]),
                part[2],
                Integer.parseInt(part[3]));
    }

    private static String letterOf(QuestionType type) {
        return switch (type) {
            case SINGLE -> "S";
            case MULTIPLE -> "M";
            case TRUE_FALSE -> "T";
        };
    }

    private static QuestionType typeOf(String letter) {
        return switch (letter) {
            case "S" -> QuestionType.SINGLE;
            case "M" -> QuestionType.MULTIPLE;
            case "T" -> QuestionType.TRUE_FALSE;
            default -> throw new IllegalArgumentException("no question type: " + letter);
        };
    }
}
