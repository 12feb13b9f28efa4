package cn.zhizheng.questionbank;

/** How a question is answered. */
public enum QuestionType {
    /** One option is right (单选). */
    SINGLE,
    /** Two or more options are right (多选). */
    MULTIPLE,
    /** Right or wrong (判断): A means right, B means wrong. */
    TRUE_FALSE
}
