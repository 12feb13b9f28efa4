package cn.zhizheng.questionbank.application;

import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionView;
import cn.zhizheng.questionbank.domain.QuestionVersion;
import cn.zhizheng.questionbank.domain.StatuteEdition;
import cn.zhizheng.questionbank.persistence.QuestionRepository;
import cn.zhizheng.questionbank.persistence.QuestionRepository.LawTypeCount;
import cn.zhizheng.questionbank.persistence.QuestionRepository.Narrowing;
import cn.zhizheng.questionbank.persistence.StatuteRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reviewer reads; keys and explanations included. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.READ_QUESTIONS)
public class QuestionQueries {

    @Inject QuestionRepository questions;
    @Inject StatuteRepository statutes;

    /**
     * What the list is narrowed to; an empty text or Optional leaves that side open.
     *
     * @param text part of the code, the knowledge point or the stem
     */
    public record Filter(
            String subject,
            String law,
            Optional<QuestionType> type,
            Optional<Difficulty> difficulty,
            String text) {}

    /** How many questions there are for one law, by type. */
    public record LawCount(String subject, String law, long single, long multiple, long trueFalse) {

        public long total() {
            return single + multiple + trueFalse;
        }
    }

    /** One version in a question's history. */
    public record VersionView(
            int number, Instant importedAt, String importedBy, QuestionView content) {}

    /**
     * A question with its history.
     *
     * @param statute the edition that the current version cites
     * @param versions the newest first
     */
    public record QuestionDetail(
            QuestionView current, StatuteEdition statute, List<VersionView> versions) {}

    public List<QuestionView> list(Filter filter, int first, int most) {
        return questions.findCurrent(narrowing(filter), first, most).stream()
                .map(QuestionVersion::view)
                .toList();
    }

    public long count(Filter filter) {
        return questions.countCurrent(narrowing(filter));
    }

    /** Short names of the laws that current questions cite. */
    public List<String> laws() {
        return countsByLaw().stream().map(LawCount::law).distinct().toList();
    }

    /** One line a subject and law, in their order. */
    public List<LawCount> countsByLaw() {
        Map<String, LawCount> lines = new LinkedHashMap<>();
        for (var count : questions.countByLawAndType()) {
            lines.merge(
                    count.subject() + "|" + count.law(), line(count), QuestionQueries::together);
        }
        return List.copyOf(lines.values());
    }

    /**
     * @throws cn.zhizheng.platform.NotFoundException if there is no such question
     */
    public QuestionDetail question(String code) {
        var versions = questions.requireHistory(code).stream().map(QuestionQueries::view).toList();
        var current = versions.get(0).content();
        var statute = statutes.findBook().find(current.law(), current.edition()).orElseThrow();
        return new QuestionDetail(current, statute, versions);
    }

    private static VersionView view(QuestionVersion version) {
        return new VersionView(
                version.number(), version.importedAt(), version.importedBy(), version.view());
    }

    private static LawCount line(LawTypeCount count) {
        return new LawCount(
                count.subject(),
                count.law(),
                count.type() == QuestionType.SINGLE ? count.count() : 0,
                count.type() == QuestionType.MULTIPLE ? count.count() : 0,
                count.type() == QuestionType.TRUE_FALSE ? count.count() : 0);
    }

    private static LawCount together(LawCount one, LawCount other) {
        return new LawCount(
                one.subject(),
                one.law(),
                one.single() + other.single(),
                one.multiple() + other.multiple(),
                one.trueFalse() + other.trueFalse());
    }

    private static Narrowing narrowing(Filter filter) {
        return new Narrowing(
                filter.subject().isEmpty() ? "%" : filter.subject(),
                filter.law().isEmpty() ? "%" : filter.law(),
                filter.type().map(EnumSet::of).orElse(EnumSet.allOf(QuestionType.class)),
                filter.difficulty().map(EnumSet::of).orElse(EnumSet.allOf(Difficulty.class)),
                "%" + escaped(filter.text().strip()) + "%");
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
