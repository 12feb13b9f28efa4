package cn.zhizheng.people.application;

import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.people.application.RosterQueries.AccountState;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.RoleAppointment;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One person's file, for administrators of the person's part of the tree (PEOPLE-01). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class PersonFileQueries {

    @Inject ManagedPeople people;
    @Inject ManagedRoles managed;
    @Inject AccountRepository accounts;
    @Inject OrganisationDirectory organisation;
    @Inject Clock clock;

    /** What becomes of an appointment. */
    public enum RoleState {
        HELD,
        COMING,
        OVER
    }

    /**
     * One role, once or now held.
     *
     * @param place name of the place that it holds for; empty for the whole deployment
     * @param lastDay null if none was set
     * @param withdrawnAt null if it was not taken away
     */
    public record RoleRow(
            long appointmentId,
            Role role,
            String place,
            LocalDate startedOn,
            LocalDate lastDay,
            Instant withdrawnAt,
            RoleState state) {

        public boolean isOver() {
            return state == RoleState.OVER;
        }
    }

    /** A place for which the person may get a role; the name is empty for the whole deployment. */
    public record PlaceOption(String path, String name) {}

    /**
     * @param leftOn null if the person did not leave
     * @param signInName empty if there is no account
     * @param openedAt null if there is no account
     * @param isMyOwn whether it is the reader's own file: then there is nothing to do but look
     */
    public record PersonFile(
            PersonView person,
            String agencyName,
            String jurisdictionName,
            LocalDate joinedOn,
            LocalDate leftOn,
            boolean hasPortrait,
            AccountState account,
            String signInName,
            Instant openedAt,
            List<RoleRow> roles,
            boolean isMyOwn) {

        public boolean isAccountOpen() {
            return account == AccountState.OPEN || account == AccountState.FIRST_PASSWORD;
        }

        public boolean isAccountClosed() {
            return account == AccountState.CLOSED;
        }

        public boolean isWithoutAccount() {
            return account == AccountState.NONE;
        }

        public boolean hasLeft() {
            return leftOn != null;
        }
    }

    /**
     * @throws NotFoundException if there is nobody with this number in my part of the tree
     */
    public PersonFile file(String staffNo) {
        var today = LocalDate.now(clock);
        var person = people.require(staffNo);
        var agency = organisation.agency(person.agencyId());
        var account = accounts.findOf(person.personId());
        return new PersonFile(
                person.viewOn(today),
                agency.name(),
                agency.jurisdictionName(),
                person.joinedOn(),
                person.leftOn().orElse(null),
                person.photo().isPresent(),
                account.map(PersonFileQueries::stateOf).orElse(AccountState.NONE),
                account.map(Account::signInName).orElse(""),
                account.map(Account::openedAt).orElse(null),
                account.map(held -> rolesOf(held, today)).orElse(List.of()),
                people.isMe(person));
    }

    /** For which places I may give the person a role; the nearest first. */
    public List<PlaceOption> placesFor(String staffNo) {
        Person person = people.require(staffNo);
        return managed.placesFor(person).stream()
                .map(place -> new PlaceOption(place.path(), nameOf(place)))
                .toList();
    }

    /**
     * @throws NotFoundException if there is none, or the person is not in my part of the tree
     */
    public byte[] portrait(String staffNo) {
        return people.require(staffNo).photo().orElseThrow(() -> new NotFoundException("portrait"));
    }

    private List<RoleRow> rolesOf(Account account, LocalDate today) {
        return accounts.findAppointments(account).stream()
                .sorted(Comparator.comparing(RoleAppointment::id).reversed())
                .map(appointment -> row(appointment, today))
                .sorted(Comparator.comparing(RoleRow::state))
                .toList();
    }

    private RoleRow row(RoleAppointment appointment, LocalDate today) {
        var term = appointment.term();
        return new RoleRow(
                appointment.id(),
                appointment.role(),
                nameOf(appointment.scope()),
                term.startedOn(),
                term.isOpenEnded() ? null : term.endedOn(),
                appointment.withdrawnAt().orElse(null),
                stateOf(appointment, today));
    }

    private static RoleState stateOf(RoleAppointment appointment, LocalDate today) {
        if (appointment.holdsOn(today)) {
            return RoleState.HELD;
        }
        return appointment.holdsOnOrAfter(today) ? RoleState.COMING : RoleState.OVER;
    }

    private static AccountState stateOf(Account account) {
        return RosterQueries.stateOf(account.status(), account.mustChangePassword());
    }

    private String nameOf(Scope place) {
        if (place.equals(Scope.EVERYWHERE)) {
            return "";
        }
        return place.path().contains("@")
                ? organisation.agenciesIn(place).get(0).name()
                : organisation.jurisdictionName(place);
    }
}
