package cn.zhizheng.exam.domain;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.questionbank.Difficulty;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How much of a section is easy, medium and hard, in percent; together one hundred. */
public record DifficultyShares(int easyPercent, int mediumPercent, int hardPercent) {

    public DifficultyShares {
        if (Stream.of(easyPercent, mediumPercent, hardPercent).anyMatch(share -> share < 0)
                || easyPercent + mediumPercent + hardPercent != 100) {
            throw new BusinessRuleException(
                    "error.exam.difficulty-shares", easyPercent + mediumPercent + hardPercent);
        }
    }

    int percentOf(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> easyPercent;
            case MEDIUM -> mediumPercent;
            case HARD -> hardPercent;
        };
    }

    /** Splits a section by largest remainder; what is left over goes to the easier one on a tie. */
    Map<Difficulty, Integer> split(int count) {
        var parts = new EnumMap<Difficulty, Integer>(Difficulty.class);
        for (var difficulty : Difficulty.values()) {
            parts.put(difficulty, count * percentOf(difficulty) / 100);
        }
        var left = count - parts.values().stream().mapToInt(Integer::intValue).sum();
        Stream.of(Difficulty.values())
                .sorted(Comparator.comparing(each -> -(count * percentOf(each) % 100)))
                .limit(left)
                .forEach(each -> parts.merge(each, 1, Integer::sum));
        return parts;
    }
}
