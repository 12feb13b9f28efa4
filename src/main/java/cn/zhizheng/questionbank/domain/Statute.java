package cn.zhizheng.questionbank.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * One edition of a statute in the list of what may be cited. It enters with the list that the
 * portal brings along. An amendment of the law is a new edition beside the old one, which stays for
 * the questions that cite it. Only what was noted wrongly is ever corrected. It never leaves.
 */
@Entity
@Table(name = "questionbank_statute")
public class Statute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionbank_statute_seq")
    @SequenceGenerator(
            name = "questionbank_statute_seq",
            sequenceName = "questionbank_statute_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String law;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "article_count")
    private int articleCount;

    private String title;

    protected Statute() {}

    public Statute(StatuteEdition edition) {
        this.law = edition.law();
        this.adoptedOn = edition.adoptedOn();
        correct(edition);
    }

    /** Puts right what was noted of this edition; law and day of adoption name it and stay. */
    public void correct(StatuteEdition edition) {
        effectiveOn = edition.effectiveOn();
        articleCount = edition.articleCount();
        title = edition.title();
    }

    public StatuteEdition edition() {
        return new StatuteEdition(law, adoptedOn, effectiveOn, articleCount, title);
    }
}
