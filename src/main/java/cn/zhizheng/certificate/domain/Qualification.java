package cn.zhizheng.certificate.domain;

import cn.zhizheng.exam.PassedExam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The qualification to enforce (执法资格): what published exam passes are worth on a day. Neither a
 * certificate nor a card; a person may have one without the others (CERT-06).
 *
 * @param countsUntil last day on which the passes count, if they do
 */
public record Qualification(QualificationStatus status, Optional<LocalDate> countsUntil) {

    /** Reckons it for a day. */
    public static Qualification on(
            LocalDate date,
            ExamPasses passes,
            EligibilityTerms terms,
            List<LocalDate> revocations) {
        if (terms.bar().standingOn(date, revocations).isPresent()) {
            return without(QualificationStatus.REMOVED);
        }
        if (passes.generalLaw().isEmpty()) {
            return without(QualificationStatus.NONE);
        }
        var required = required(passes, terms);
        if (required.stream().anyMatch(Optional::isEmpty)) {
            return without(QualificationStatus.EXAM_PASSED);
        }
        var last =
                required.stream()
                        .flatMap(Optional::stream)
                        .map(pass -> lastDay(pass, terms))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        return date.isAfter(last)
                ? without(QualificationStatus.LAPSED)
                : new Qualification(QualificationStatus.QUALIFIED, Optional.of(last));
    }

    /**
     * The last day on which a pass counts: the same day of the year so many years later, as periods
     * of years are reckoned (Civil Code arts. 201, 202).
     */
    static LocalDate lastDay(PassedExam pass, EligibilityTerms terms) {
        return pass.publishedOn().plusYears(terms.shelfLifeYears());
    }

    private static List<Optional<PassedExam>> required(ExamPasses passes, EligibilityTerms terms) {
        return Stream.concat(
                        Stream.of(passes.generalLaw()),
                        terms.specialisedExamRequired()
                                ? passes.byField().values().stream()
                                : Stream.empty())
                .toList();
    }

    private static Qualification without(QualificationStatus status) {
        return new Qualification(status, Optional.empty());
    }
}
