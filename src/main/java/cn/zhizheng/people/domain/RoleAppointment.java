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
import java.time.LocalDate;
import java.util.stream.Stream;

/** One role given to one account for a part of the tree, from a day on and perhaps until a day. */
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

    protected RoleAppointment() {}

    public RoleAppointment(Account account, Role role, Scope scope, LocalDate startedOn) {
        this.accountId = account.id();
        this.role = role;
        this.scopePath = scope.path();
        this.startedOn = startedOn;
    }

    public Role role() {
        return role;
    }

    public void end(LocalDate on) {
        endedOn = on;
    }

    public boolean holdsOn(LocalDate date) {
        return !startedOn.isAfter(date) && (endedOn == null || !endedOn.isBefore(date));
    }

    public Stream<Grant> grants() {
        return role.permissions().stream()
                .map(permission -> new Grant(permission, new Scope(scopePath)));
    }
}
