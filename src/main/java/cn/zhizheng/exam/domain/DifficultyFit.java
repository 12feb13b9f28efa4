package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.Difficulty;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides how many easy, medium and hard questions each law gives, so that the section comes as
 * near to its shares as the pool allows while every law keeps its quota. Finds the best fit, not
 * merely a good one: a question that would miss the shares first tries to push others aside
 * (augmenting paths).
 */
final class DifficultyFit {

    private final Map<String, Map<Difficulty, Integer>> available;
    private final Map<Difficulty, Integer> wanted;
    private final DrawRandom random;
    private final Map<String, Map<Difficulty, Integer>> taken = new HashMap<>();
    private final Map<Difficulty, Integer> filled = new EnumMap<>(Difficulty.class);

    DifficultyFit(
            Map<String, Map<Difficulty, Integer>> available,
            Map<Difficulty, Integer> wanted,
            DrawRandom random) {
        this.available = available;
        this.wanted = wanted;
        this.random = random;
    }

    /** How many of each difficulty a law gives, by law; the quotas must not exceed the pool. */
    Map<String, Map<Difficulty, Integer>> fit(Map<String, Integer> quotas) {
        var unplaced = new HashMap<String, Integer>();
        for (var law : random.shuffled(quotas.keySet().stream().sorted().toList())) {
            taken.put(law, new EnumMap<>(Difficulty.class));
            for (var i = 0; i < quotas.get(law); i++) {
                if (!place(law, EnumSet.noneOf(Difficulty.class))) {
                    unplaced.merge(law, 1, Integer::sum);
                }
            }
        }
        unplaced.forEach(this::placeBesideTheShares);
        return taken;
    }

    private boolean place(String law, Set<Difficulty> tried) {
        for (var difficulty : inAnyOrder()) {
            if (hasMore(law, difficulty) && tried.add(difficulty)) {
                if (count(filled, difficulty) < wanted.get(difficulty)) {
                    take(law, difficulty);
                    filled.merge(difficulty, 1, Integer::sum);
                    return true;
                }
                if (pushAside(difficulty, tried)) {
                    take(law, difficulty);
                    return true;
                }
            }
        }
        return false;
    }

    /** Lets some law give another difficulty instead of this one. */
    private boolean pushAside(Difficulty difficulty, Set<Difficulty> tried) {
        for (var law : random.shuffled(taken.keySet().stream().sorted().toList())) {
            if (count(taken.get(law), difficulty) > 0 && place(law, tried)) {
                taken.get(law).merge(difficulty, -1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private void placeBesideTheShares(String law, int count) {
        for (var i = 0; i < count; i++) {
            var any =
                    inAnyOrder().stream()
                            .filter(difficulty -> hasMore(law, difficulty))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalStateException("quota over pool: " + law));
            take(law, any);
        }
    }

    private void take(String law, Difficulty difficulty) {
        taken.get(law).merge(difficulty, 1, Integer::sum);
    }

    private boolean hasMore(String law, Difficulty difficulty) {
        return count(taken.get(law), difficulty) < count(available.get(law), difficulty);
    }

    private List<Difficulty> inAnyOrder() {
        return random.shuffled(Arrays.asList(Difficulty.values()));
    }

    private static int count(Map<Difficulty, Integer> counts, Difficulty difficulty) {
        return counts.getOrDefault(difficulty, 0);
    }
}
