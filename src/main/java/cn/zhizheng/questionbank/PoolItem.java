package cn.zhizheng.questionbank;

/**
 * What drawing a paper needs to know of a question: never its text, never its key.
 *
 * @param subject folder of the bank, such as {@code general} or {@code city-management}
 * @param law short name of the statute, such as 行政处罚法
 * @param optionCount how many options can be put into an order
 */
public record PoolItem(
        QuestionVersionId id,
        QuestionType type,
        Difficulty difficulty,
        String subject,
        String law,
        int optionCount) {}
