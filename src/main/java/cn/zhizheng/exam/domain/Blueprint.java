package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.questionbank.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a paper of a round is made of. Each section is spread evenly over the laws of the round's
 * subjects, and each has the same shares of difficulty.
 */
public record Blueprint(List<BlueprintSection> sections, DifficultyShares shares) {

    /** The only complete real example found: 85 questions, 100 points (domain 4.2). */
    public static final Blueprint USUAL =
            new Blueprint(
                    List.of(
                            new BlueprintSection(QuestionType.SINGLE, 40, 1),
                            new BlueprintSection(QuestionType.MULTIPLE, 15, 2),
                            new BlueprintSection(QuestionType.TRUE_FALSE, 30, 1)),
                    new DifficultyShares(30, 50, 20));

    /** More would not fit the column of the drawn paper. */
    private static final int MOST_QUESTIONS = 300;

    public Blueprint {
        sections = List.copyOf(sections);
        var questions = sections.stream().mapToInt(BlueprintSection::count).sum();
        if (questions < 1 || questions > MOST_QUESTIONS) {
            throw new BusinessRuleException("error.exam.question-count", MOST_QUESTIONS);
        }
        if (sections.stream().map(BlueprintSection::type).distinct().count() < sections.size()) {
            throw new IllegalArgumentException("two sections of one type");
        }
    }

    public int questions() {
        return sections.stream().mapToInt(BlueprintSection::count).sum();
    }

    public int marks() {
        return sections.stream().mapToInt(BlueprintSection::marks).sum();
    }

    /** As kept in a column: {@code SINGLE:40:1;TRUE_FALSE:30:1|30/50/20}. */
    public String compact() {
        return sections.stream()
                        .map(each -> each.type() + ":" + each.count() + ":" + each.marksEach())
                        .collect(Collectors.joining(";"))
                + "|%d/%d/%d"
                        .formatted(
                                shares.easyPercent(), shares.mediumPercent(), shares.hardPercent());
    }

    public static Blueprint parse(String compact) {
        var halves = compact.split("\\|");
        var sections =
                Arrays.stream(halves[0].split(";"))
                        .map(section -> section.split(":"))
                        .map(
                                part ->
                                        new BlueprintSection(
                                                QuestionType.valueOf(part[0]),
                                                Integer.parseInt(part[1]),
                                                Integer.parseInt(part[2])))
                        .toList();
        var shares = Arrays.stream(halves[1].split("/")).mapToInt(Integer::parseInt).toArray();
        return new Blueprint(sections, new DifficultyShares(shares[0], shares[1], shares[2]));
    }
}
