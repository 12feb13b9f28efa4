package cn.zhizheng.people.domain;

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
import java.time.Instant;

/**
 * The key with which one person signs in; a person has one at most. Knows a password only by its
 * slow hash. A password that somebody else handed out opens nothing but the page that replaces it.
 * Each change of password ends the sessions opened with the old one. Closed when the job ends, and
 * opened again with a fresh password if the person comes back.
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

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    protected Account() {}

    public Account(String signInName, PersonId person, String passwordHash, Instant openedAt) {
        this.signInName = signInName;
        this.personId = person.value();
        this.passwordHash = passwordHash;
        this.openedAt = openedAt;
        this.status = AccountStatus.OPEN;
    }

    /** The holder chose a password that nobody else knows. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        sessionEpoch++;
    }

    /** Somebody else handed out a password; it has to be replaced at the next sign-in. */
    public void issuePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = true;
        sessionEpoch++;
    }

    /** The password it was opened with is known to somebody else. */
    public void requireNewPassword() {
        mustChangePassword = true;
    }

    /** The same password under a stronger cost; sessions go on. */
    public void rehash(String strongerHash) {
        passwordHash = strongerHash;
    }

    public void close() {
        moveTo(AccountStatus.CLOSED);
        sessionEpoch++;
    }

    public void reopen(String firstHash, Instant at) {
        moveTo(AccountStatus.OPEN);
        issuePassword(firstHash);
        openedAt = at;
    }

    private void moveTo(AccountStatus next) {
        if (!status.successors().contains(next)) {
            throw new InvalidTransitionException("account", status, next);
        }
        status = next;
    }

    public boolean isOpen() {
        return status == AccountStatus.OPEN;
    }

    public AccountStatus status() {
        return status;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Instant openedAt() {
        return openedAt;
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
