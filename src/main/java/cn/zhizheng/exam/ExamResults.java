package cn.zhizheng.exam;

import cn.zhizheng.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** What other rooms may ask about exams. Checks no permission: whoever asks has been let in. */
public interface ExamResults {

    /**
     * The latest published pass of a person; nothing that is marked or checked but not yet
     * published counts (EXM-22).
     *
     * @param fieldCodeOrEmpty code of the field for a specialised paper, empty for the general one
     * @param on the bureau day to look back from, inclusive
     */
    Optional<PassedExam> latestPass(
            PersonId person, PaperKind kind, String fieldCodeOrEmpty, LocalDate on);
}
