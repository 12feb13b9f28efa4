package cn.zhizheng.exam.application;

import cn.zhizheng.exam.ExamResults;
import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.PassedExam;
import cn.zhizheng.exam.persistence.AttemptRepository;
import cn.zhizheng.exam.persistence.AttemptRepository.Pass;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Answers other rooms. */
@ApplicationScoped
@Transactional
@OpenToEveryone(
        because = "asked by use cases of other rooms, which have checked the right and the place")
public class ExamResultQueries implements ExamResults {

    @Inject AttemptRepository attempts;
    @Inject Clock clock;

    @Override
    public Optional<PassedExam> latestPass(
            PersonId person, PaperKind kind, String fieldCodeOrEmpty, LocalDate on) {
        var endOfDay = on.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return attempts.findLatestPass(person, kind, fieldCodeOrEmpty, endOfDay)
                .map(this::passedExam);
    }

    private PassedExam passedExam(Pass pass) {
        var score = pass.attempt().score().orElseThrow();
        var publishedAt = pass.round().publishedAt().orElseThrow();
        return new PassedExam(
                pass.round().title(),
                pass.attempt().reference(),
                score.earned(),
                score.available(),
                LocalDate.ofInstant(publishedAt, clock.getZone()));
    }
}
