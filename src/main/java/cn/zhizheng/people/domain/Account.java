package cn.zhizheng.people.domain;

import cn.zhizheng.people.PersonId;
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
import java.time.Instant;

/**
 * The key with which one person signs in. Knows a password only by its slow hash. May be closed for
 * good when the job ends. Each change of password ends the sessions opened with the old one.
 */
@Entity
@Table(name = "people_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_account_seq")
    @SequenceGenerator(
            name = "people_account_seq",
            sequenceName = "people_account_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Account() {}

    public Account(String signInName, PersonId person, String passwordHash, Instant openedAt) {
        this.signInName = signInName;
        this.personId = person.value();
        this.passwordHash = passwordHash;
        this.openedAt = openedAt;
        this.status = AccountStatus.OPEN;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        sessionEpoch++;
    }

    /** The same password under a stronger cost; sessions go on. */
    public void rehash(String strongerHash) {
        passwordHash = strongerHash;
    }

    public void close() {
        status = AccountStatus.CLOSED;
        sessionEpoch++;
    }

    public boolean isOpen() {
        return status == AccountStatus.OPEN;
    }

    public Long id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Counts what ended all sessions so far; a session opened in an earlier epoch is over. */
    public int sessionEpoch() {
        return sessionEpoch;
    }
}
