package cn.zhizheng.exam.domain;

import cn.zhizheng.questionbank.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Spreads a section evenly over the laws: each gives the same number, and what remains is given one
 * each by those that have more and have given least so far, so that the whole paper stays even too.
 */
final class LawSpread {

    private final SortedMap<String, Integer> available;
    private final int each;
    private final int remaining;

    /**
     * @param available questions of the section's type, by law; a law without any stands in it with
     *     zero
     */
    LawSpread(int count, SortedMap<String, Integer> available) {
        this.available = new TreeMap<>(available);
        this.each = available.isEmpty() ? 0 : count / available.size();
        this.remaining = available.isEmpty() ? count : count % available.size();
    }

    List<Shortage> shortagesOf(QuestionType type) {
        var shortages = new ArrayList<Shortage>();
        available.forEach(
                (law, has) -> {
                    if (has < each) {
                        shortages.add(new Shortage(type, law, each - has));
                    }
                });
        var missing = remaining - lawsWithMore().size();
        if (missing > 0) {
            shortages.add(new Shortage(type, "", missing));
        }
        return shortages;
    }

    Map<String, Integer> quotas(Map<String, Integer> givenBefore, DrawRandom random) {
        var quotas = new HashMap<String, Integer>();
        available.keySet().forEach(law -> quotas.put(law, each));
        random.shuffled(lawsWithMore()).stream()
                .sorted(Comparator.comparing(law -> givenBefore.getOrDefault(law, 0)))
                .limit(remaining)
                .forEach(law -> quotas.merge(law, 1, Integer::sum));
        return quotas;
    }

    private List<String> lawsWithMore() {
        return available.keySet().stream().filter(law -> available.get(law) > each).toList();
    }
}
