package cn.zhizheng.exam.application;

import cn.zhizheng.exam.application.PaperView.PaperOption;
import cn.zhizheng.exam.application.PaperView.PaperQuestion;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.PaperItem;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.RoundRepository;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.questionbank.QuestionBank;
import cn.zhizheng.questionbank.QuestionVersionId;
import cn.zhizheng.questionbank.QuestionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.IntStream;

/** The candidate's own attempts; somebody else's are not found. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SIT_EXAM)
public class AttemptQueries {

    @Inject AttemptRepository attempts;
    @Inject RoundRepository rounds;
    @Inject QuestionBank questionBank;
    @Inject CurrentUser currentUser;

    /**
     * @throws NotFoundException if there is none or it is somebody else's
     */
    public AttemptView view(String reference) {
        var attempt = requireOwn(reference);
        var round = rounds.require(attempt.roundId());
        return new AttemptView(
                attempt.id(),
                attempt.reference(),
                round.reference(),
                round.title(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.paper().questions(),
                attempt.receipt(),
                round.isPublished());
    }

    /**
     * The paper, as long as the attempt runs.
     *
     * @throws NotFoundException if there is none or it is somebody else's
     * @throws BusinessRuleException if it was handed in: then the paper is shut until the results
     *     are out
     */
    public PaperView paperFor(String reference) {
        var attempt = requireOwn(reference);
        if (!attempt.isInProgress()) {
            throw new BusinessRuleException("error.exam.handed-in");
        }
        var texts = questionBank.questions(attempt.paper().versions());
        return new PaperView(
                rounds.require(attempt.roundId()).title(),
                attempt.deadline(),
                IntStream.rangeClosed(1, attempt.paper().questions())
                        .mapToObj(no -> questionOf(no, attempt.paper().item(no), texts))
                        .toList());
    }

    private Attempt requireOwn(String reference) {
        var attempt = attempts.require(reference);
        if (!attempt.person().equals(new PersonId(currentUser.personId()))) {
            throw new NotFoundException("attempt");
        }
        return attempt;
    }

    private static PaperQuestion questionOf(
            int no, PaperItem item, Map<QuestionVersionId, QuestionView> texts) {
        var text = texts.get(item.question());
        var options =
                item.optionOrder()
                        .chars()
                        .mapToObj(
                                letter ->
                                        new PaperOption(
                                                Character.toString(letter),
                                                text.options().get(letter - 'A')))
                        .toList();
        return new PaperQuestion(no, item.type(), text.stem(), item.marks(), options);
    }
}
