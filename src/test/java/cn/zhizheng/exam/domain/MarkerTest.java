package cn.zhizheng.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.questionbank.QuestionVersionId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EXAM-14. */
class MarkerTest {

    private static final Map<QuestionVersionId, String> KEYS =
            Map.of(
                    new QuestionVersionId(11), "A",
                    new QuestionVersionId(12), "ACD",
                    new QuestionVersionId(13), "B");

    @ParameterizedTest
    @CsvSource({
        "ALL_OR_NOTHING, 2, ACD, 2, RIGHT",
        "ALL_OR_NOTHING, 2, DCA, 2, RIGHT",
        "ALL_OR_NOTHING, 2, AC, 0, WRONG",
        "ALL_OR_NOTHING, 2, ABCD, 0, WRONG",
        "ALL_OR_NOTHING, 2, '', 0, UNANSWERED",
        "PARTIAL, 2, ACD, 2, RIGHT",
        "PARTIAL, 2, AC, 1, PARTLY_RIGHT",
        "PARTIAL, 2, D, 1, PARTLY_RIGHT",
        "PARTIAL, 3, AC, 1, PARTLY_RIGHT",
        "PARTIAL, 4, A, 2, PARTLY_RIGHT",
        "PARTIAL, 1, AC, 0, WRONG",
        "PARTIAL, 2, AB, 0, WRONG",
        "PARTIAL, 2, ABCD, 0, WRONG",
        "PARTIAL, 2, '', 0, UNANSWERED"
    })
    void marksMultipleChoiceByTheRuleOfTheRound(
            MultipleChoiceRule rule, int marks, String given, int earned, Outcome outcome) {
        var paper = Paper.parse("12:M:DBAC:" + marks);
        var marked = new Marker(KEYS, rule).mark(paper, FinalAnswers.of(Map.of(1, given)));
        assertThat(marked.questions())
                .containsExactly(new MarkedQuestion(1, outcome, earned, marks));
    }

    @ParameterizedTest
    @CsvSource({"A, 1", "B, 0", "AB, 0"})
    void neverGivesHalfMarksForASingleChoice(String given, int earned) {
        var marked =
                new Marker(KEYS, MultipleChoiceRule.PARTIAL)
                        .mark(Paper.parse("11:S:CADB:1"), FinalAnswers.of(Map.of(1, given)));
        assertThat(marked.score()).isEqualTo(new Score(earned, 1));
    }

    @Test
    void addsUpTheWholePaper() {
        var marker = new Marker(KEYS, MultipleChoiceRule.ALL_OR_NOTHING);
        var score = marker.mark(AttemptFixture.PAPER, FinalAnswers.parse("1:A;2:ACD")).score();
        assertThat(score).isEqualTo(new Score(3, 4));
        assertThat(score.reaches(75)).isTrue();
        assertThat(score.reaches(76)).isFalse();
    }

    @Test
    void refusesToGuessAMissingKey() {
        var marker = new Marker(Map.of(), MultipleChoiceRule.PARTIAL);
        assertThatThrownBy(() -> marker.mark(AttemptFixture.PAPER, AttemptFixture.ANSWERS))
                .isInstanceOf(IllegalStateException.class);
    }

    /** EXM-07, EXM-20: ten thousand orders, one score; and the same again from the stored text. */
    @Test
    void givesTheSameScoreInWhateverOrderThePaperWasShown() {
        var pool = PoolFixture.generalPool();
        var keys = new HashMap<QuestionVersionId, String>();
        pool.forEach(item -> keys.put(item.id(), "ABCD".substring(0, item.optionCount() / 2)));
        var marker = new Marker(keys, MultipleChoiceRule.PARTIAL);
        var once = new PaperDraw(Blueprint.USUAL, pool).draw(new byte[] {1});
        var random = new DrawRandom(new byte[] {2});

        var known = new HashMap<QuestionVersionId, String>();
        once.items()
                .forEach(
                        item ->
                                known.put(
                                        item.question(),
                                        String.valueOf("AABCD".charAt(random.below(5)))));
        var expected = marker.mark(once, answersOf(once, known)).score();
        assertThat(expected.earned()).isBetween(1, 99);

        for (var i = 0; i < 10_000; i++) {
            var shuffled = new Paper(random.shuffled(once.items()));
            var answers = answersOf(shuffled, known);
            assertThat(marker.mark(shuffled, answers).score()).isEqualTo(expected);
            if (i % 100 == 0) {
                var stored = Paper.parse(shuffled.compact());
                assertThat(marker.mark(stored, FinalAnswers.parse(answers.compact())))
                        .isEqualTo(marker.mark(shuffled, answers));
            }
        }
    }

    private static FinalAnswers answersOf(Paper paper, Map<QuestionVersionId, String> known) {
        var letters = new HashMap<Integer, String>();
        for (var no = 1; no <= paper.questions(); no++) {
            letters.put(no, known.get(paper.item(no).question()));
        }
        return FinalAnswers.of(letters);
    }
}
