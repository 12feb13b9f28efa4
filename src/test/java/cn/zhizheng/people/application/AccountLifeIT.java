package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.notification.Messages;
import cn.zhizheng.people.application.CountyFixture.Someone;
import cn.zhizheng.people.domain.FirstPassword;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PEOPLE-07, PEOPLE-09, PEOPLE-10: what an administrator takes away is gone at the next request.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AccountLifeIT {

    private final TestPortal portal;
    private final CountyFixture county;

    AccountLifeIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
    }

    /** SEC-26 */
    @Test
    void aRoleTakenAwayGivesNoRightAtTheNextRequest() {
        var clerk = county.official(county.county, Role.CERT_CLERK);
        var session = county.signIn(clerk.staffNo(), CountyFixture.PASSWORD);
        var administrator = county.administrator();

        administrator.run(() -> endRole(clerk, file(clerk).roles().get(0).appointmentId()));

        assertThat(county.identityOf(session).grants()).isEmpty();
        assertThat(county.identityOf(session).roles()).isEqualTo("NONE");
        var role = administrator.call(() -> file(clerk)).roles().get(0);
        assertThat(role.isOver()).isTrue();
        assertThat(role.withdrawnAt()).isEqualTo(portal.clock().instant());
    }

    @Test
    void aRoleBeyondMyPartStays() {
        var provincial = county.official(Scope.EVERYWHERE, Role.CERT_APPROVER);
        var administrator = county.administrator();
        var appointment = administrator.call(() -> file(provincial)).roles().get(0).appointmentId();

        assertThatThrownBy(() -> administrator.run(() -> endRole(provincial, appointment)))
                .hasMessageContaining("error.people.role-outside-my-part");
    }

    @Test
    void anAppointmentOfSomebodyElseIsNoneOfThisPersons() {
        var one = county.official(county.county, Role.CERT_CLERK);
        var other = county.official(county.county, Role.CERT_CLERK);
        var administrator = county.administrator();
        var foreign = administrator.call(() -> file(other)).roles().get(0).appointmentId();

        assertThatThrownBy(() -> administrator.run(() -> endRole(one, foreign)))
                .isInstanceOf(NotFoundException.class);
    }

    /** SEC-08 */
    @Test
    void aClosedAccountHasNoIdentityAtTheNextRequest() {
        var clerk = county.official(county.county, Role.CERT_CLERK);
        var session = county.signIn(clerk.staffNo(), CountyFixture.PASSWORD);
        assertThat(county.isAlive(session)).isTrue();

        county.administrator().run(() -> close(clerk));

        assertThat(county.isAlive(session)).isFalse();
        assertThatThrownBy(() -> county.signIn(clerk.staffNo(), CountyFixture.PASSWORD))
                .hasMessageContaining("error.people.sign-in-refused");
    }

    @Test
    void anAccountOpenedAgainHasAFreshPasswordAndNoRoles() {
        var clerk = county.official(county.county, Role.CERT_CLERK);
        var administrator = county.administrator();
        var first = FirstPassword.random();
        administrator.run(() -> close(clerk));
        administrator.run(
                () ->
                        portal.get(ReopenAccount.class)
                                .reopen(OperationId.fresh(), clerk.staffNo(), first));

        assertThatThrownBy(() -> county.signIn(clerk.staffNo(), CountyFixture.PASSWORD))
                .hasMessageContaining("error.people.sign-in-refused");
        assertThat(county.isAlive(county.signIn(clerk.staffNo(), first.value()))).isTrue();
        assertThat(administrator.call(() -> file(clerk)).roles()).allMatch(role -> role.isOver());
    }

    @Test
    void leavingClosesTheAccountAndKeepsTheFile() {
        var clerk = county.official(county.county, Role.CERT_CLERK);
        var session = county.signIn(clerk.staffNo(), CountyFixture.PASSWORD);
        var administrator = county.administrator();

        administrator.run(() -> leave(clerk, LocalDate.of(2026, 11, 20)));

        assertThat(county.isAlive(session)).isFalse();
        var file = administrator.call(() -> file(clerk));
        assertThat(file.leftOn()).isEqualTo("2026-11-20");
        assertThat(file.person().inService()).isFalse();
        assertThat(file.isAccountClosed()).isTrue();
        assertThatThrownBy(() -> administrator.run(() -> leave(clerk, LocalDate.of(2026, 11, 21))))
                .hasMessageContaining("error.people.left-already");
    }

    @Test
    void nobodyLeavesTomorrow() {
        var officer = county.officer();
        var administrator = county.administrator();
        assertThatThrownBy(
                        () -> administrator.run(() -> leave(officer, LocalDate.of(2026, 11, 24))))
                .hasMessageContaining("error.people.leaves-in-future");
        administrator.run(() -> leave(officer, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aResetEndsTheSessionsAndTellsTheHolder() {
        var clerk = county.official(county.county, Role.CERT_CLERK);
        var session = county.signIn(clerk.staffNo(), CountyFixture.PASSWORD);
        var fresh = FirstPassword.random();

        county.administrator().run(() -> reset(clerk, fresh));

        assertThat(county.isAlive(session)).isFalse();
        assertThatThrownBy(() -> county.signIn(clerk.staffNo(), CountyFixture.PASSWORD))
                .hasMessageContaining("error.people.sign-in-refused");
        var next = county.signIn(clerk.staffNo(), fresh.value());
        assertThat(county.identityOf(next).grants()).isEmpty();
        assertThat(
                        portal.as(county.identityOf(next))
                                .call(() -> portal.get(Messages.class).unread()))
                .extracting(Messages.Message::messageKey)
                .containsExactly("people:notice.password-reset");
    }

    /** Else a county's administrator could become the whole deployment's. */
    @Test
    void aPasswordWhoseRolesReachFurtherThanMineStays() {
        var everywhere = county.official(Scope.EVERYWHERE, Role.SYS_ADMIN);

        assertThatThrownBy(
                        () ->
                                county.administrator()
                                        .run(() -> reset(everywhere, FirstPassword.random())))
                .hasMessageContaining("error.people.role-outside-my-part");
        assertThat(county.isAlive(county.signIn(everywhere.staffNo(), CountyFixture.PASSWORD)))
                .isTrue();
    }

    /** PEOPLE-08 */
    @Test
    void nobodyDoesAnyOfItToHimself() {
        var administrator = county.official(county.county, Role.SYS_ADMIN);
        var me = county.as(administrator);
        var mine = me.call(() -> file(administrator));
        assertThat(mine.isMyOwn()).isTrue();

        for (Runnable act :
                List.<Runnable>of(
                        () -> close(administrator),
                        () -> leave(administrator, LocalDate.of(2026, 11, 23)),
                        () -> reset(administrator, FirstPassword.random()),
                        () -> endRole(administrator, mine.roles().get(0).appointmentId()))) {
            assertThatThrownBy(() -> me.run(act))
                    .hasMessageContaining("error.people.not-to-oneself");
        }
    }

    /** PEOPLE-01, SEC-23: the answer for somebody elsewhere is the answer for nobody. */
    @Test
    void nothingReachesSomebodyOfAnotherCounty() {
        var clerk = county.official(county.county, Role.CERT_CLERK);
        var elsewhere = CountyFixture.in(portal).administrator();

        for (Runnable act :
                List.<Runnable>of(
                        () -> file(clerk),
                        () -> portal.get(PersonFileQueries.class).portrait(clerk.staffNo()),
                        () -> portal.get(PersonFileQueries.class).placesFor(clerk.staffNo()),
                        () -> close(clerk),
                        () -> leave(clerk, LocalDate.of(2026, 11, 23)),
                        () -> reset(clerk, FirstPassword.random()),
                        () -> endRole(clerk, 1),
                        () ->
                                portal.get(ReplacePortrait.class)
                                        .replace(
                                                OperationId.fresh(),
                                                clerk.staffNo(),
                                                "a.png",
                                                new byte[0]))) {
            assertThatThrownBy(() -> elsewhere.run(act))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("error.platform.not-found [person]");
        }
    }

    private PersonFileQueries.PersonFile file(Someone someone) {
        return portal.get(PersonFileQueries.class).file(someone.staffNo());
    }

    private void close(Someone someone) {
        portal.get(CloseAccount.class).close(OperationId.fresh(), someone.staffNo());
    }

    private void leave(Someone someone, LocalDate on) {
        portal.get(RecordLeaving.class).record(OperationId.fresh(), someone.staffNo(), on);
    }

    private void reset(Someone someone, FirstPassword password) {
        portal.get(ResetPassword.class).reset(OperationId.fresh(), someone.staffNo(), password);
    }

    private void endRole(Someone someone, long appointment) {
        portal.get(EndRole.class).end(OperationId.fresh(), someone.staffNo(), appointment);
    }
}
