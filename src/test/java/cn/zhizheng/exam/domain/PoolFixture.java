package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.PoolItem;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;
import java.util.ArrayList;
import java.util.List;

/** Pools of invented questions. */
public final class PoolFixture {

    private final List<PoolItem> items = new ArrayList<>();

    /** Eight laws of sixty questions, in the proportions of the real bank. */
    public static List<PoolItem> generalPool() {
        var pool = new PoolFixture();
        for (var law = 1; law <= 8; law++) {
            for (var difficulty : Difficulty.values()) {
                pool.with("law " + law, QuestionType.SINGLE, difficulty, 8)
                        .with("law " + law, QuestionType.MULTIPLE, difficulty, 5)
                        .with("law " + law, QuestionType.TRUE_FALSE, difficulty, 7);
            }
        }
        return pool.items();
    }

    public PoolFixture with(String law, QuestionType type, Difficulty difficulty, int count) {
        for (var i = 0; i < count; i++) {
            var options = type == QuestionType.TRUE_FALSE ? 2 : 4;
            items.add(
                    new PoolItem(
                            new QuestionVersionId(items.size() + 1L),
                            type,
                            difficulty,
                            "general",
                            law,
                            options));
        }
        return this;
    }

    public List<PoolItem> items() {
        return List.copyOf(items);
    }
}
