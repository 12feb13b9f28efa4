package cn.zhizheng.questionbank.domain;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.PoolItem;
import cn.zhizheng.questionbank.QuestionType;
import cn.zhizheng.questionbank.QuestionVersionId;
import cn.zhizheng.questionbank.QuestionView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One wording of one question. Written once, never changed: papers, marks and objections point at
 * it (BANK-05).
 */
@Entity
@Table(name = "questionbank_question_version")
public class QuestionVersion {

    /** Options cannot hold a line break, so it may stand between them. */
    private static final String BETWEEN_OPTIONS = "\n";

    @Id
    @GeneratedValue(
            strategy = GenerationType.SEQUENCE,
            generator = "questionbank_question_version_seq")
    @SequenceGenerator(
            name = "questionbank_question_version_seq",
            sequenceName = "questionbank_question_version_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "question_id", updatable = false)
    private Question question;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "question_type", updatable = false)
    private QuestionType type;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Difficulty difficulty;

    @Column(updatable = false)
    private String law;

    @Column(name = "law_adopted_on", updatable = false)
    private LocalDate edition;

    @Column(updatable = false)
    private String articles;

    @Column(name = "knowledge_point", updatable = false)
    private String point;

    @Column(updatable = false)
    private String stem;

    @Column(name = "option_lines", updatable = false)
    private String options;

    @Column(name = "answer_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private String explanation;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(name = "imported_at", updatable = false)
    private Instant importedAt;

    @Column(name = "imported_by", updatable = false)
    private String importedBy;

    protected QuestionVersion() {}

    QuestionVersion(Question question, int number, QuestionRow row, String author, Instant at) {
        this.question = question;
        this.number = number;
        this.type = row.type();
        this.difficulty = row.difficulty();
        this.law = row.law();
        this.edition = row.edition();
        this.articles = row.articles();
        this.point = row.point();
        this.stem = row.stem();
        this.options = String.join(BETWEEN_OPTIONS, row.options());
        this.key = row.key();
        this.explanation = row.explanation();
        this.contentHash = row.contentHash();
        this.importedAt = at;
        this.importedBy = author;
    }

    public QuestionVersionId versionId() {
        return new QuestionVersionId(id);
    }

    /** 1 for the first wording. */
    public int number() {
        return number;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** Account that brought the sheet. */
    public String importedBy() {
        return importedBy;
    }

    /** What drawing a paper needs. */
    public PoolItem poolItem() {
        return new PoolItem(
                versionId(), type, difficulty, question.subject(), law, optionTexts().size());
    }

    public QuestionView view() {
        return new QuestionView(
                versionId(),
                question.code(),
                type,
                difficulty,
                question.subject(),
                law,
                edition,
                articles,
                point,
                stem,
                optionTexts(),
                key,
                explanation);
    }

    private List<String> optionTexts() {
        return List.of(options.split(BETWEEN_OPTIONS));
    }
}
