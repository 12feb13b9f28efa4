package cn.zhizheng.exam.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.application.CandidateStanding;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.exam.domain.Outcome;
import cn.zhizheng.exam.domain.RoundStatus;
import cn.zhizheng.exam.domain.SittingPhase;
import cn.zhizheng.exam.domain.SubmittedBy;
import cn.zhizheng.platform.web.Sentences;
import cn.zhizheng.questionbank.QuestionType;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages look words up by constant; no search through the pages would miss one. */
class ExamWordsTest {

    static Stream<Arguments> worded() {
        return Stream.of(
                Arguments.of("kind", PaperKind.values()),
                Arguments.of("type", QuestionType.values()),
                Arguments.of("rule", MultipleChoiceRule.values()),
                Arguments.of("status", RoundStatus.values()),
                Arguments.of("phase", SittingPhase.values()),
                Arguments.of("standing", CandidateStanding.values()),
                Arguments.of("roll", CandidateStanding.values()),
                Arguments.of("outcome", Outcome.values()),
                Arguments.of("submitted-by", SubmittedBy.values()));
    }

    @ParameterizedTest
    @MethodSource("worded")
    void everyConstantHasAWordInBothLanguages(String prefix, Enum<?>[] constants) {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            for (var constant : constants) {
                assertThat(Sentences.bundle("exam", locale).keySet())
                        .contains(prefix + "." + constant.name());
            }
        }
    }
}
