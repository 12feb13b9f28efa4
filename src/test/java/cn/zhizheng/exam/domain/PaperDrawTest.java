package cn.zhizheng.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.PoolItem;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** EXAM-11. */
class PaperDrawTest {

    private static final int DRAWS = 2_000;

    /**
     * Chi-square above which a uniform 4 × 4 table of permutations has p &lt; 0.001 (9 degrees).
     */
    private static final double LIMIT_9 = 27.877;

    private final List<PoolItem> pool = PoolFixture.generalPool();
    private final Map<QuestionVersionId, PoolItem> items =
            pool.stream().collect(Collectors.toMap(PoolItem::id, Function.identity()));
    private final PaperDraw draw = new PaperDraw(Blueprint.USUAL, pool);

    @Test
    void givesTheUsualPaper() {
        assertThat(Blueprint.USUAL.questions()).isEqualTo(85);
        assertThat(Blueprint.USUAL.marks()).isEqualTo(100);
        var paper = draw.draw(seed(1));
        assertThat(paper.questions()).isEqualTo(85);
        assertThat(paper.marks()).isEqualTo(100);
    }

    @Test
    void drawsTheSamePaperFromTheSameSeedWhateverTheOrderOfThePool() {
        var shuffledPool = new ArrayList<>(pool);
        Collections.reverse(shuffledPool);
        assertThat(new PaperDraw(Blueprint.USUAL, shuffledPool).draw(seed(1)))
                .isEqualTo(draw.draw(seed(1)));
        assertThat(draw.draw(seed(2))).isNotEqualTo(draw.draw(seed(1)));
    }

    @Test
    void drawsTwoThousandValidPapers() {
        for (var i = 0; i < DRAWS; i++) {
            var paper = draw.draw(seed(i));
            assertThat(types(paper)).isEqualTo(expectedTypes());
            assertThat(paper.versions()).doesNotHaveDuplicates();
            assertThat(perLaw(paper)).hasSize(8);
            var perLaw = perLaw(paper).values();
            assertThat(Collections.max(perLaw) - Collections.min(perLaw)).isLessThanOrEqualTo(1);
            for (var section : Blueprint.USUAL.sections()) {
                assertThat(difficulties(paper, section.type()))
                        .isEqualTo(Blueprint.USUAL.shares().split(section.count()));
            }
            assertThat(Paper.parse(paper.compact())).isEqualTo(paper);
            assertThat(paper.compact().length()).isLessThan(8_000);
        }
    }

    /** EXM-07: chi-square test of position uniformity, p &gt; 0.001. */
    @Test
    void showsEveryOptionAtEveryPositionEquallyOften() {
        var shown = new int[4][4];
        for (var i = 0; i < DRAWS; i++) {
            for (var item : draw.draw(seed(i)).items()) {
                if (item.type() == QuestionType.TRUE_FALSE) {
                    assertThat(item.optionOrder()).isEqualTo("AB");
                } else {
                    IntStream.range(0, 4)
                            .forEach(
                                    place ->
                                            shown[item.optionOrder().charAt(place) - 'A'][place]++);
                }
            }
        }
        assertThat(chiSquare(shown)).isLessThan(LIMIT_9);
    }

    @Test
    void asksEveryQuestionOfACellEquallyOften() {
        var asked = new HashMap<QuestionVersionId, Integer>();
        for (var i = 0; i < DRAWS; i++) {
            draw.draw(seed(i)).versions().forEach(id -> asked.merge(id, 1, Integer::sum));
        }
        for (var type : QuestionType.values()) {
            for (var difficulty : Difficulty.values()) {
                var cell =
                        pool.stream()
                                .filter(i -> i.type() == type && i.difficulty() == difficulty)
                                .mapToInt(item -> asked.getOrDefault(item.id(), 0))
                                .summaryStatistics();
                assertThat(cell.getMin()).isGreaterThan((int) (cell.getAverage() * 0.75));
                assertThat(cell.getMax()).isLessThan((int) (cell.getAverage() * 1.25));
            }
        }
    }

    /** EXAM-04: exactly what is missing, of which type and of which law. */
    @Test
    void tellsWhatThePoolLacks() {
        var poor =
                new PoolFixture()
                        .with("行政强制法", QuestionType.SINGLE, Difficulty.EASY, 8)
                        .with("行政处罚法", QuestionType.SINGLE, Difficulty.EASY, 40)
                        .with("行政处罚法", QuestionType.TRUE_FALSE, Difficulty.EASY, 1)
                        .items();
        var blueprint = Blueprint.parse("SINGLE:40:1;MULTIPLE:3:2;TRUE_FALSE:1:1|30/50/20");
        var poorDraw = new PaperDraw(blueprint, poor);

        assertThat(poorDraw.shortages())
                .containsExactly(
                        new Shortage(QuestionType.SINGLE, "行政强制法", 12),
                        new Shortage(QuestionType.MULTIPLE, "行政处罚法", 1),
                        new Shortage(QuestionType.MULTIPLE, "行政强制法", 1),
                        new Shortage(QuestionType.MULTIPLE, "", 1));
        assertThatThrownBy(() -> poorDraw.draw(seed(1))).isInstanceOf(IllegalStateException.class);
        assertThat(new PaperDraw(blueprint, List.of()).shortages())
                .containsExactly(
                        new Shortage(QuestionType.SINGLE, "", 40),
                        new Shortage(QuestionType.MULTIPLE, "", 3),
                        new Shortage(QuestionType.TRUE_FALSE, "", 1));
    }

    @Test
    void comesAsNearToTheSharesAsThePoolAllows() {
        var lopsided =
                new PoolFixture()
                        .with("one", QuestionType.SINGLE, Difficulty.HARD, 5)
                        .with("two", QuestionType.SINGLE, Difficulty.HARD, 5)
                        .with("two", QuestionType.SINGLE, Difficulty.EASY, 5)
                        .items();
        var blueprint = Blueprint.parse("SINGLE:8:1|50/0/50");
        for (var i = 0; i < 50; i++) {
            var paper = new PaperDraw(blueprint, lopsided).draw(seed(i));
            var byDifficulty =
                    paper.versions().stream()
                            .map(id -> lopsided.get((int) id.value() - 1).difficulty())
                            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
            assertThat(byDifficulty).isEqualTo(Map.of(Difficulty.HARD, 4L, Difficulty.EASY, 4L));
        }
    }

    /** The fit is compared with trying out everything, on small pools of every shape. */
    @Test
    void findsTheBestFitThereIs() {
        var random = new DrawRandom(seed(3));
        for (var i = 0; i < 500; i++) {
            var available = new HashMap<String, Map<Difficulty, Integer>>();
            var quotas = new HashMap<String, Integer>();
            for (var law : List.of("one", "two", "three")) {
                var counts = new EnumMap<Difficulty, Integer>(Difficulty.class);
                for (var difficulty : Difficulty.values()) {
                    counts.put(difficulty, random.below(4));
                }
                available.put(law, counts);
                quotas.put(law, random.below(sum(counts) + 1));
            }
            var wanted = new DifficultyShares(30, 40, 30).split(sum(quotas));

            var fit = new DifficultyFit(available, wanted, random).fit(quotas);

            fit.forEach(
                    (law, taken) -> {
                        assertThat(sum(taken)).isEqualTo(quotas.get(law));
                        taken.forEach(
                                (each, count) ->
                                        assertThat(count)
                                                .isBetween(0, available.get(law).get(each)));
                    });
            assertThat(missOf(fit.values(), wanted))
                    .isEqualTo(bestMiss(List.copyOf(quotas.keySet()), available, quotas, wanted));
        }
    }

    @Test
    void splitsByLargestRemainder() {
        assertThat(new DifficultyShares(30, 50, 20).split(15))
                .isEqualTo(Map.of(Difficulty.EASY, 5, Difficulty.MEDIUM, 7, Difficulty.HARD, 3));
        assertThatThrownBy(() -> new DifficultyShares(30, 50, 30))
                .hasMessageContaining("error.exam.difficulty-shares [110]");
    }

    /** The seed's meaning must never change: papers of last year follow from it. */
    @Test
    void followsFromTheSeedForEver() {
        var random = new DrawRandom(PaperSeed.of("round seed", "attempt reference"));
        assertThat(IntStream.range(0, 12).map(i -> random.below(100)).toArray())
                .containsExactly(60, 89, 43, 50, 15, 42, 81, 27, 34, 52, 69, 46);
    }

    private static int bestMiss(
            List<String> laws,
            Map<String, Map<Difficulty, Integer>> available,
            Map<String, Integer> quotas,
            Map<Difficulty, Integer> wanted) {
        List<List<Map<Difficulty, Integer>>> choices = List.of(List.of());
        for (var law : laws) {
            var longer = new ArrayList<List<Map<Difficulty, Integer>>>();
            for (var soFar : choices) {
                for (var one : waysToGive(available.get(law), quotas.get(law))) {
                    var next = new ArrayList<>(soFar);
                    next.add(one);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices.stream().mapToInt(each -> missOf(each, wanted)).min().orElseThrow();
    }

    private static List<Map<Difficulty, Integer>> waysToGive(
            Map<Difficulty, Integer> available, int quota) {
        var ways = new ArrayList<Map<Difficulty, Integer>>();
        for (var easy = 0; easy <= available.get(Difficulty.EASY); easy++) {
            for (var medium = 0; medium <= available.get(Difficulty.MEDIUM); medium++) {
                var hard = quota - easy - medium;
                if (hard >= 0 && hard <= available.get(Difficulty.HARD)) {
                    ways.add(
                            Map.of(
                                    Difficulty.EASY,
                                    easy,
                                    Difficulty.MEDIUM,
                                    medium,
                                    Difficulty.HARD,
                                    hard));
                }
            }
        }
        return ways;
    }

    private static int missOf(
            Iterable<Map<Difficulty, Integer>> taken, Map<Difficulty, Integer> wanted) {
        var miss = 0;
        for (var difficulty : Difficulty.values()) {
            var count = 0;
            for (var each : taken) {
                count += each.getOrDefault(difficulty, 0);
            }
            miss += Math.abs(count - wanted.get(difficulty));
        }
        return miss;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<QuestionType> types(Paper paper) {
        return paper.items().stream().map(PaperItem::type).toList();
    }

    private static List<QuestionType> expectedTypes() {
        return Blueprint.USUAL.sections().stream()
                .flatMap(section -> Collections.nCopies(section.count(), section.type()).stream())
                .toList();
    }

    private Map<String, Integer> perLaw(Paper paper) {
        return paper.versions().stream()
                .map(id -> items.get(id).law())
                .collect(Collectors.toMap(law -> law, law -> 1, Integer::sum));
    }

    private Map<Difficulty, Integer> difficulties(Paper paper, QuestionType type) {
        return paper.items().stream()
                .filter(item -> item.type() == type)
                .map(item -> items.get(item.question()).difficulty())
                .collect(Collectors.toMap(each -> each, each -> 1, Integer::sum));
    }

    private static double chiSquare(int[][] observed) {
        var total = IntStream.of(observed[0]).sum();
        var expected = total / 4.0;
        var sum = 0.0;
        for (var row : observed) {
            for (var count : row) {
                sum += (count - expected) * (count - expected) / expected;
            }
        }
        // Each option takes one place and each place one option: nine of the twelve are free.
        return sum * 9 / 12;
    }

    private static byte[] seed(int number) {
        return PaperSeed.of("the round's seed", "attempt " + number);
    }
}
