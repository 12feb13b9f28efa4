package cn.zhizheng.questionbank.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A question under the code that it keeps for life. It enters the bank with its first version,
 * written from a sheet. A sheet that words it differently writes the next version, which papers are
 * drawn from then on; earlier versions stay for the papers that showed them. It keeps its subject.
 * A sheet in which it is missing does not take it out.
 */
@Entity
@Table(name = "questionbank_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionbank_question_seq")
    @SequenceGenerator(
            name = "questionbank_question_seq",
            sequenceName = "questionbank_question_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String code;
    private String subject;

    @Column(name = "current_number")
    private int currentNumber;

    protected Question() {}

    /** Without a version yet: {@link #write} the first one. */
    public Question(String code, String subject) {
        this.code = code;
        this.subject = subject;
    }

    /** The next version, current from now on (BANK-05). */
    public QuestionVersion write(QuestionRow row, String author, Instant at) {
        if (!row.code().equals(code)) {
            throw new IllegalArgumentException(row.code() + " is not " + code);
        }
        currentNumber++;
        return new QuestionVersion(this, currentNumber, row, author, at);
    }

    public String code() {
        return code;
    }

    public String subject() {
        return subject;
    }

    /** Number of the version that papers are drawn from; 0 before the first one. */
    public int currentNumber() {
        return currentNumber;
    }
}
