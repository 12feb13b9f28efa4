package cn.zhizheng.exam.application;

import cn.zhizheng.exam.application.ResultView.ReviewedOption;
import cn.zhizheng.exam.application.ResultView.ReviewedQuestion;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.AttemptStatus;
import cn.zhizheng.exam.domain.MarkedQuestion;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.questionbank.QuestionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;

/** The candidate's own result, once it is published and not a minute earlier (EXAM-16). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SIT_EXAM)
public class ResultQueries {

    @Inject AttemptRepository attempts;
    @Inject RoundRepository rounds;
    @Inject AnswerKeys answerKeys;
    @Inject QuestionBank questionBank;
    @Inject CurrentUser currentUser;

    /**
     * @throws NotFoundException if there is no such attempt, it is somebody else's, or its results
     *     are not published
     */
    public ResultView result(String attemptReference) {
        var attempt = attempts.require(attemptReference);
        var round = rounds.require(attempt.roundId());
        var isOwn = attempt.person().equals(new PersonId(currentUser.personId()));
        if (!isOwn || !round.isPublished() || attempt.status() != AttemptStatus.MARKED) {
            throw new NotFoundException("result");
        }
        var marked = attempt.markedBy(answerKeys.markerFor(round, List.of(attempt)));
        var texts = questionBank.questions(attempt.paper().versions());
        return new ResultView(
                round.title(),
                round.publishedAt().orElseThrow(),
                attempt.score().orElseThrow(),
                round.passPercent(),
                attempt.receipt().orElseThrow(),
                marked.questions().stream()
                        .map(
                                question ->
                                        reviewed(
                                                question,
                                                attempt,
                                                texts.get(
                                                        attempt.paper()
                                                                .item(question.no())
                                                                .question())))
                        .toList());
    }

    private static ReviewedQuestion reviewed(
            MarkedQuestion question, Attempt attempt, QuestionView text) {
        var item = attempt.paper().item(question.no());
        return new ReviewedQuestion(
                question.no(),
                item.type(),
                text.stem(),
                options(item.optionOrder(), attempt.answers().of(question.no()), text),
                question.outcome(),
                question.earned(),
                question.marks(),
                text.law(),
                text.edition(),
                List.of(text.articles().split(";")),
                text.explanation());
    }

    private static List<ReviewedOption> options(String order, String given, QuestionView text) {
        return IntStream.range(0, order.length())
                .mapToObj(
                        place -> {
                            var letter = order.substring(place, place + 1);
                            return new ReviewedOption(
                                    Character.toString('A' + place),
                                    text.options().get(order.charAt(place) - 'A'),
                                    given.contains(letter),
                                    text.key().contains(letter));
                        })
                .toList();
    }
}
