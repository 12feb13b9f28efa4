package cn.zhizheng.people.application;

import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.people.domain.Account;
import cn.zhizheng.people.domain.RoleAppointment;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.people.persistence.PersonRepository;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns a session into who it is now: read at every request, so that a lost right is lost at once
 * (SEC-26).
 */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "it tells who is asking, before any permission can be checked")
public class SessionIdentities {

    private static final String NO_ROLE = "NONE";

    @Inject AccountRepository accounts;
    @Inject PersonRepository people;
    @Inject Clock clock;

    /**
     * @param mustChangePassword whether the session is good for nothing but a new password
     */
    public record KnownSession(Identity identity, boolean mustChangePassword) {}

    /** Empty if the account was closed or the password changed since the session was opened. */
    public Optional<Identity> identify(OpenedSession session, String source) {
        return known(session, source).map(KnownSession::identity);
    }

    /**
     * {@link #identify}, and whether a password that somebody handed out is still to be replaced.
     */
    public Optional<KnownSession> recognise(OpenedSession session, String source) {
        return known(session, source);
    }

    private Optional<KnownSession> known(OpenedSession session, String source) {
        return accounts.find(session.accountId())
                .filter(Account::isOpen)
                .filter(account -> account.sessionEpoch() == session.epoch())
                .map(
                        account ->
                                new KnownSession(
                                        identityOf(account, source), account.mustChangePassword()));
    }

    private Identity identityOf(Account account, String source) {
        var today = LocalDate.now(clock);
        // PEOPLE-06: with a handed-out password nothing may be done, whichever door is tried.
        var held =
                accounts.findAppointments(account).stream()
                        .filter(appointment -> !account.mustChangePassword())
                        .filter(appointment -> appointment.holdsOn(today))
                        .toList();
        var roles =
                held.stream()
                        .map(appointment -> appointment.role().name())
                        .distinct()
                        .collect(Collectors.joining(","));
        return new Identity(
                account.signInName(),
                people.require(account.person()).name(),
                account.person().value(),
                roles.isEmpty() ? NO_ROLE : roles,
                held.stream().flatMap(RoleAppointment::grants).toList(),
                source);
    }
}
