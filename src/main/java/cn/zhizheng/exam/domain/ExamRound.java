package cn.zhizheng.exam.domain;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.InvalidTransitionException;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One exam of one year in one jurisdiction, such as the second general-law exam of 2026. It is
 * drafted with every number it will be judged by, and frozen when it is announced. Agencies then
 * register candidates, and each of them sits once inside its window, on a paper that follows from
 * its secret seed. When the window has closed and nobody is sitting any more, it is marked, checked
 * and published, in this order and each once. A round in which nobody has begun may be cancelled
 * instead.
 */
@Entity
@Table(name = "exam_round")
public class ExamRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exam_round_seq")
    @SequenceGenerator(
            name = "exam_round_seq",
            sequenceName = "exam_round_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String reference;

    @Column(name = "calendar_year")
    private int calendarYear;

    private int ordinal;
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_kind")
    private PaperKind kind;

    @Column(name = "field_code")
    private String fieldCode;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "allowed_minutes")
    private int allowedMinutes;

    @Column(name = "entry_closes_minutes")
    private int entryClosesMinutes;

    @Column(name = "pass_percent")
    private int passPercent;

    @Enumerated(EnumType.STRING)
    @Column(name = "multiple_choice_rule")
    private MultipleChoiceRule rule;

    private Blueprint blueprint;

    @Column(name = "draw_seed")
    private String drawSeed;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected ExamRound() {}

    /**
     * A new round, still to be announced.
     *
     * @param ordinal the n-th of its kind, field and jurisdiction in the year
     */
    public static ExamRound draft(RoundPlan plan, int calendarYear, int ordinal, Instant at) {
        var round = new ExamRound();
        round.reference = RandomReference.next();
        round.drawSeed = RandomReference.next();
        round.calendarYear = calendarYear;
        round.ordinal = ordinal;
        round.title = plan.title();
        round.kind = plan.kind();
        round.fieldCode = plan.fieldCode();
        round.jurisdictionPath = plan.scope().path();
        round.opensAt = plan.window().opensAt();
        round.closesAt = plan.window().closesAt();
        round.allowedMinutes = (int) plan.window().allowed().toMinutes();
        round.entryClosesMinutes = (int) plan.window().entryClosesAfter().toMinutes();
        round.passPercent = plan.passPercent();
        round.rule = plan.rule();
        round.blueprint = plan.blueprint();
        round.status = RoundStatus.DRAFT;
        round.draftedAt = at;
        return round;
    }

    public void announce(Instant at) {
        if (window().phaseAt(at) == SittingPhase.CLOSED) {
            throw new BusinessRuleException("error.exam.window-over", closesAt);
        }
        moveTo(RoundStatus.ANNOUNCED);
        announcedAt = at;
    }

    /**
     * @param hasAttempts whether anybody has begun; what was begun cannot be undone by a click
     */
    public void cancel(boolean hasAttempts, Instant at) {
        if (hasAttempts) {
            throw new BusinessRuleException("error.exam.round-has-attempts");
        }
        moveTo(RoundStatus.CANCELLED);
        cancelledAt = at;
    }

    /**
     * Refuses registrations unless the round is announced and one may still begin; late
     * registration on the day is part of life.
     */
    public void requireRegistrationAt(Instant now) {
        if (status != RoundStatus.ANNOUNCED) {
            throw new BusinessRuleException("error.exam.round-not-announced");
        }
        if (!now.isBefore(window().entryClosesAt())) {
            throw new BusinessRuleException("error.exam.registration-over");
        }
    }

    /** Refuses a beginner outside of the time in which one may begin (EXM-02). */
    public void requireEntryAt(Instant now) {
        if (status != RoundStatus.ANNOUNCED) {
            throw new BusinessRuleException("error.exam.round-not-announced");
        }
        switch (window().phaseAt(now)) {
            case NOT_OPEN -> throw new BusinessRuleException("error.exam.not-open-yet", opensAt);
            case CLOSED -> throw new BusinessRuleException("error.exam.window-over", closesAt);
            case OPEN -> {
                if (!window().acceptsEntryAt(now)) {
                    throw new BusinessRuleException(
                            "error.exam.entry-closed", window().entryClosesAt());
                }
            }
        }
    }

    /**
     * Ends the window now, because everybody who came has handed in; who has not begun is absent.
     *
     * @param stillSitting attempts that are running; nobody's time is cut short
     */
    public void closeEarly(long stillSitting, Instant at) {
        if (status != RoundStatus.ANNOUNCED || window().phaseAt(at) != SittingPhase.OPEN) {
            throw new BusinessRuleException("error.exam.window-not-open");
        }
        if (stillSitting > 0) {
            throw new BusinessRuleException("error.exam.attempts-running", stillSitting);
        }
        closesAt = at;
    }

    /** Refuses marking while somebody may still hand in. */
    public void requireSatAt(Instant now, long stillSitting) {
        if (window().phaseAt(now) != SittingPhase.CLOSED) {
            throw new BusinessRuleException("error.exam.window-still-open", closesAt);
        }
        if (stillSitting > 0) {
            throw new BusinessRuleException("error.exam.attempts-running", stillSitting);
        }
    }

    public void completeMarking(Instant at) {
        moveTo(RoundStatus.MARKED);
        markedAt = at;
    }

    public void completeCheck(Instant at) {
        moveTo(RoundStatus.CHECKED);
        checkedAt = at;
    }

    public void publish(Instant at) {
        moveTo(RoundStatus.PUBLISHED);
        publishedAt = at;
    }

    private void moveTo(RoundStatus next) {
        if (!status.successors().contains(next)) {
            throw new InvalidTransitionException("exam round", status, next);
        }
        status = next;
    }

    /** The paper of one attempt; always the same for the same pool. */
    public Paper drawFor(String attemptReference, PaperDraw draw) {
        return draw.draw(PaperSeed.of(drawSeed, attemptReference));
    }

    public boolean isPublished() {
        return status == RoundStatus.PUBLISHED;
    }

    public SittingWindow window() {
        return new SittingWindow(
                opensAt,
                closesAt,
                Duration.ofMinutes(allowedMinutes),
                Duration.ofMinutes(entryClosesMinutes));
    }

    /** Whether both ask the same people for the same paper. */
    public boolean isOfSameSeries(ExamRound other) {
        return kind == other.kind
                && fieldCode.equals(other.fieldCode)
                && jurisdictionPath.equals(other.jurisdictionPath);
    }

    public Set<String> subjects() {
        return Set.of(RoundPlan.subjectOf(kind, fieldCode));
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public int calendarYear() {
        return calendarYear;
    }

    public int ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    public PaperKind kind() {
        return kind;
    }

    /** Empty for the general-law paper. */
    public String fieldCode() {
        return fieldCode;
    }

    public Scope scope() {
        return new Scope(jurisdictionPath);
    }

    public int passPercent() {
        return passPercent;
    }

    public MultipleChoiceRule rule() {
        return rule;
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    public RoundStatus status() {
        return status;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<Instant> markedAt() {
        return Optional.ofNullable(markedAt);
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }
}
