package cn.zhizheng.exam;

import java.time.LocalDate;

/**
 * A pass that was published.
 *
 * @param attemptReference what the candidate's receipt shows
 * @param earned whole marks, out of {@code available}
 * @param publishedOn the bureau day on which the result became official
 */
public record PassedExam(
        String roundTitle,
        String attemptReference,
        int earned,
        int available,
        LocalDate publishedOn) {}
