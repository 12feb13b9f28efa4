package cn.zhizheng.certificate.domain;

import cn.zhizheng.exam.PassedExam;
import java.util.Map;
import java.util.Optional;

/**
 * The latest published passes of one person.
 *
 * @param byField specialised-law paper of each field asked for; empty where there is no pass
 */
public record ExamPasses(
        Optional<PassedExam> generalLaw, Map<String, Optional<PassedExam>> byField) {

    public ExamPasses {
        byField = Map.copyOf(byField);
    }
}
