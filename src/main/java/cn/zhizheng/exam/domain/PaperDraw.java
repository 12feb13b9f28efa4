package cn.zhizheng.exam.domain;

import static java.util.stream.Collectors.groupingBy;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.PoolItem;
import cn.zhizheng.questionbank.QuestionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws papers from a pool by a blueprint. The same pool, blueprint and seed give the same paper.
 */
public final class PaperDraw {

    private final Blueprint blueprint;
    private final Map<QuestionType, SortedMap<String, List<PoolItem>>> byTypeAndLaw =
            new EnumMap<>(QuestionType.class);

    public PaperDraw(Blueprint blueprint, Collection<PoolItem> pool) {
        this.blueprint = blueprint;
        var laws = pool.stream().map(PoolItem::law).distinct().toList();
        for (var type : QuestionType.values()) {
            var byLaw = new TreeMap<String, List<PoolItem>>();
            laws.forEach(law -> byLaw.put(law, new ArrayList<>()));
            byTypeAndLaw.put(type, byLaw);
        }
        pool.stream()
                .sorted(Comparator.comparing(item -> item.id().value()))
                .forEach(item -> byTypeAndLaw.get(item.type()).get(item.law()).add(item));
    }

    /** What the pool lacks; empty if every paper of the blueprint can be drawn. */
    public List<Shortage> shortages() {
        return blueprint.sections().stream()
                .flatMap(section -> spreadOf(section).shortagesOf(section.type()).stream())
                .toList();
    }

    /**
     * @param seed decides everything that is left to chance (EXM-07)
     * @throws IllegalStateException if the pool cannot fill the blueprint
     */
    public Paper draw(byte[] seed) {
        if (!shortages().isEmpty()) {
            throw new IllegalStateException("the pool cannot fill the blueprint: " + shortages());
        }
        var random = new DrawRandom(seed);
        var items = new ArrayList<PaperItem>();
        var givenByLaw = new HashMap<String, Integer>();
        for (var section : blueprint.sections()) {
            var drawn = draw(section, givenByLaw, random);
            drawn.forEach(item -> givenByLaw.merge(item.law(), 1, Integer::sum));
            for (var item : random.shuffled(drawn)) {
                items.add(shown(item, section.marksEach(), random));
            }
        }
        return new Paper(items);
    }

    private List<PoolItem> draw(
            BlueprintSection section, Map<String, Integer> givenByLaw, DrawRandom random) {
        var pool = byTypeAndLaw.get(section.type());
        var quotas = spreadOf(section).quotas(givenByLaw, random);
        var fit =
                new DifficultyFit(
                                byDifficulty(pool),
                                blueprint.shares().split(section.count()),
                                random)
                        .fit(quotas);
        var drawn = new ArrayList<PoolItem>();
        pool.forEach(
                (law, items) -> {
                    var left = new EnumMap<Difficulty, Integer>(fit.get(law));
                    for (var item : random.shuffled(items)) {
                        if (left.getOrDefault(item.difficulty(), 0) > 0) {
                            left.merge(item.difficulty(), -1, Integer::sum);
                            drawn.add(item);
                        }
                    }
                });
        return drawn;
    }

    /** Right and wrong keep their order, everybody expects them so; other options are shuffled. */
    private static PaperItem shown(PoolItem item, int marks, DrawRandom random) {
        var letters =
                "ABCDEF".substring(0, item.optionCount()).chars().mapToObj(Character::toString);
        var order = letters.toList();
        if (item.type() != QuestionType.TRUE_FALSE) {
            order = random.shuffled(order);
        }
        return new PaperItem(item.id(), item.type(), String.join("", order), marks);
    }

    private LawSpread spreadOf(BlueprintSection section) {
        var available = new TreeMap<String, Integer>();
        byTypeAndLaw.get(section.type()).forEach((law, items) -> available.put(law, items.size()));
        return new LawSpread(section.count(), available);
    }

    private static Map<String, Map<Difficulty, Integer>> byDifficulty(
            Map<String, List<PoolItem>> pool) {
        var counts = new HashMap<String, Map<Difficulty, Integer>>();
        pool.forEach(
                (law, items) ->
                        counts.put(
                                law,
                                items.stream()
                                        .collect(
                                                groupingBy(
                                                        PoolItem::difficulty,
                                                        () -> new EnumMap<>(Difficulty.class),
                                                        Collectors.summingInt(item -> 1)))));
        return counts;
    }
}
