package cn.zhizheng.people.domain;

import cn.zhizheng.platform.security.Grant;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One role given to one account for a part of the tree, from a day on and perhaps until a last day.
 * May be withdrawn before that; it is then gone at that moment. Stays on record afterwards.
 */
@Entity
@Table(name = "people_role_appointment")
public class RoleAppointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_role_appointment_seq")
    @SequenceGenerator(
            name = "people_role_appointment_seq",
            sequenceName = "people_role_appointment_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_path")
    private String scopePath;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected RoleAppointment() {}

    public RoleAppointment(Account account, Role role, Scope scope, RoleTerm term) {
        this.accountId = account.id();
        this.role = role;
        this.scopePath = scope.path();
        this.startedOn = term.startedOn();
        this.endedOn = term.isOpenEnded() ? null : term.endedOn();
    }

    /** Takes the role away now; one that is over already stays as it was. */
    public void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    public boolean holdsOn(LocalDate date) {
        return withdrawnAt == null && term().includes(date);
    }

    /** Whether it gives rights on the day or will give them later. */
    public boolean holdsOnOrAfter(LocalDate date) {
        return withdrawnAt == null && !term().endedOn().isBefore(date);
    }

    /** Whether both give rights on some day. */
    public boolean meets(RoleAppointment other) {
        return withdrawnAt == null && other.withdrawnAt == null && term().meets(other.term());
    }

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return new Scope(scopePath);
    }

    public RoleTerm term() {
        return endedOn == null ? RoleTerm.from(startedOn) : new RoleTerm(startedOn, endedOn);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public boolean isOf(Account account) {
        return accountId == account.id();
    }

    public Stream<Grant> grants() {
        return role.permissions().stream()
                .map(permission -> new Grant(permission, new Scope(scopePath)));
    }
}
