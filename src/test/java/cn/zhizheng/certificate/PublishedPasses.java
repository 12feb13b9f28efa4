package cn.zhizheng.certificate;

import cn.zhizheng.exam.ExamResults;
import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.PassedExam;
import cn.zhizheng.people.PersonId;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Published passes as a test wants them, beside those of real exams. */
@ApplicationScoped
public class PublishedPasses {

    private final List<Pass> passes = new CopyOnWriteArrayList<>();

    private record Pass(PersonId person, PaperKind kind, String field, LocalDate publishedOn) {}

    /** From that day on the person has passed the general-law paper. */
    public void passGeneralLaw(PersonId person, LocalDate publishedOn) {
        passes.add(new Pass(person, PaperKind.GENERAL_LAW, "", publishedOn));
    }

    Optional<PassedExam> latestPass(
            PersonId person, PaperKind kind, String fieldCodeOrEmpty, LocalDate on) {
        return passes.stream()
                .filter(pass -> pass.person().equals(person) && pass.kind() == kind)
                .filter(pass -> pass.field().equals(fieldCodeOrEmpty))
                .map(Pass::publishedOn)
                .filter(publishedOn -> !publishedOn.isAfter(on))
                .max(LocalDate::compareTo)
                .map(
                        publishedOn ->
                                new PassedExam(
                                        "公共法律知识考试",
                                        "AAAAAAAAAAAAAAAAAAAAAA",
                                        86,
                                        100,
                                        publishedOn));
    }

    /** Asks the test first, then the exam. */
    @Decorator
    @Dependent
    @Priority(1)
    static class WithPublishedPasses implements ExamResults {

        @Inject @Delegate ExamResults exams;
        @Inject PublishedPasses passes;

        @Override
        public Optional<PassedExam> latestPass(
                PersonId person, PaperKind kind, String fieldCodeOrEmpty, LocalDate on) {
            return passes.latestPass(person, kind, fieldCodeOrEmpty, on)
                    .or(() -> exams.latestPass(person, kind, fieldCodeOrEmpty, on));
        }
    }
}
