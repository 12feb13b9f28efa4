package cn.zhizheng.exam.domain;

import cn.zhizheng.exam.AttemptDeadlinePassedException;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.InvalidTransitionException;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One candidate's sitting of one round. It begins with an accepted honour statement and a paper of
 * its own, and from then on its deadline stands (EXM-01). Answers are not kept here while it runs:
 * the delivery desk writes them down, and hands over the last of them when the attempt ends. It
 * ends once, by the candidate or by the clock, and its receipt never changes. Its marks are
 * computed later from what it holds, and can be computed again at any time.
 */
@Entity
@Table(name = "exam_attempt")
public class Attempt {

    /** Requests under way at the deadline may still arrive (I7). */
    public static final Duration GRACE = Duration.ofSeconds(10);

    /** What every database gives back unchanged; the receipt's hash depends on it. */
    private static final ChronoUnit KEPT = ChronoUnit.MILLIS;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exam_attempt_seq")
    @SequenceGenerator(
            name = "exam_attempt_seq",
            sequenceName = "exam_attempt_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String reference;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private AttemptStatus status;

    @Column(name = "started_at")
    private Instant startedAt;

    private Instant deadline;
    private Paper paper;

    @Column(name = "question_count")
    private int questionCount;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_by")
    private SubmittedBy submittedBy;

    private FinalAnswers answers;

    @Column(name = "answered_count")
    private Integer answeredCount;

    @Column(name = "receipt_hash")
    private String receiptHash;

    @Column(name = "earned_marks")
    private Integer earnedMarks;

    @Column(name = "available_marks")
    private Integer availableMarks;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected Attempt() {}

    /**
     * @param reference the one the paper was drawn for
     * @param at also the moment at which the honour statement was accepted
     */
    public static Attempt start(
            String reference, ExamRound round, PersonId person, Paper paper, Instant at) {
        var attempt = new Attempt();
        attempt.reference = reference;
        attempt.roundId = round.id();
        attempt.personId = person.value();
        attempt.status = AttemptStatus.IN_PROGRESS;
        attempt.startedAt = at.truncatedTo(KEPT);
        attempt.deadline = round.window().deadlineFor(attempt.startedAt, Duration.ZERO);
        attempt.paper = paper;
        attempt.questionCount = paper.questions();
        return attempt;
    }

    /** By the candidate; at the deadline it is too late. */
    public void submit(FinalAnswers entered, Instant at) {
        requireBeforeDeadline(at);
        handIn(entered, at, SubmittedBy.CANDIDATE);
    }

    /** By the clock, with what the server has (EXM-04). */
    public void timeOut(FinalAnswers entered, Instant at) {
        if (at.isBefore(deadline.plus(GRACE))) {
            throw new IllegalStateException("the time of " + reference + " is not over");
        }
        handIn(entered, at, SubmittedBy.TIME_OUT);
    }

    public void requireBeforeDeadline(Instant at) {
        if (!at.isBefore(deadline)) {
            throw new AttemptDeadlinePassedException(deadline); // EXAM-07
        }
    }

    private void handIn(FinalAnswers entered, Instant at, SubmittedBy by) {
        moveTo(AttemptStatus.SUBMITTED);
        answers = entered;
        answeredCount = entered.answered();
        submittedAt = at.truncatedTo(KEPT);
        submittedBy = by;
        receiptHash = Receipt.of(reference, paper, entered, submittedAt, by).hash();
    }

    public void mark(Score score, Instant at) {
        moveTo(AttemptStatus.MARKED);
        earnedMarks = score.earned();
        availableMarks = score.available();
        markedAt = at;
    }

    /** For marking and for checking the marks: the same score for the same marker, always. */
    public MarkedPaper markedBy(Marker marker) {
        return marker.mark(paper, answers);
    }

    /** Whether score and receipt, computed again from what is kept, are what they were. */
    public boolean agreesWith(Marker marker) {
        var hash = Receipt.of(reference, paper, answers, submittedAt, submittedBy).hash();
        return score().equals(Optional.of(markedBy(marker).score())) && hash.equals(receiptHash);
    }

    private void moveTo(AttemptStatus next) {
        if (!status.successors().contains(next)) {
            throw new InvalidTransitionException("attempt", status, next);
        }
        status = next;
    }

    /** Empty while the attempt runs. */
    public Optional<Receipt> receipt() {
        return Optional.ofNullable(submittedAt)
                .map(
                        at ->
                                new Receipt(
                                        reference,
                                        at,
                                        submittedBy,
                                        answeredCount,
                                        questionCount,
                                        receiptHash));
    }

    /** Empty until the attempt is marked. */
    public Optional<Score> score() {
        return Optional.ofNullable(earnedMarks).map(earned -> new Score(earned, availableMarks));
    }

    public Optional<Instant> markedAt() {
        return Optional.ofNullable(markedAt);
    }

    public boolean isInProgress() {
        return status == AttemptStatus.IN_PROGRESS;
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long roundId() {
        return roundId;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public AttemptStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant deadline() {
        return deadline;
    }

    public Paper paper() {
        return paper;
    }

    /** What was entered when the attempt ended; nothing while it runs. */
    public FinalAnswers answers() {
        return answers == null ? FinalAnswers.NONE : answers;
    }
}
