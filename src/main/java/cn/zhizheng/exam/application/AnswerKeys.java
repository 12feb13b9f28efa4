package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.ExamRound;
import cn.zhizheng.exam.domain.Marker;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.questionbank.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Fetches the keys of the very versions that were asked, and makes a marker of them. */
@ApplicationScoped
@OpenToEveryone(because = "asked by use cases of this room; keys never leave it unmarked (EXM-10)")
public class AnswerKeys {

    @Inject QuestionBank questionBank;

    public Marker markerFor(ExamRound round, Collection<Attempt> attempts) {
        var versions =
                attempts.stream()
                        .flatMap(attempt -> attempt.paper().versions().stream())
                        .collect(Collectors.toSet());
        var keys =
                questionBank.questions(versions).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> entry.getValue().key()));
        return new Marker(keys, round.rule());
    }
}
