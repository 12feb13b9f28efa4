package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.people.domain.FirstPassword;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.SignInName;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PEOPLE-05, PEOPLE-06: one account a person, and a first password that is good for nothing else.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OpenStaffAccountIT {

    private final TestPortal portal;
    private final CountyFixture county;
    private final OpenStaffAccount openStaffAccount;
    private final FirstPassword first = FirstPassword.random();

    OpenStaffAccountIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
        openStaffAccount = portal.get(OpenStaffAccount.class);
    }

    @Test
    void givesNoRightUntilTheFirstPasswordIsReplaced() {
        var officer = county.officer();
        county.administrator().run(() -> open(officer.staffNo()));

        var session = county.signIn(officer.staffNo(), first.value());
        assertThat(recognised(session).mustChangePassword()).isTrue();
        assertThat(county.identityOf(session).grants()).isEmpty();

        var epoch =
                portal.as(county.identityOf(session))
                        .call(
                                () ->
                                        portal.get(ChangePassword.class)
                                                .change(
                                                        OperationId.fresh(),
                                                        first.value(),
                                                        CountyFixture.PASSWORD));
        var mine = new OpenedSession(session.accountId(), Integer.parseInt(epoch));
        assertThat(recognised(mine).mustChangePassword()).isFalse();
        assertThat(county.identityOf(mine).grants())
                .extracting(grant -> grant.permission())
                .contains(Permission.SIT_EXAM);
        assertThat(county.identityOf(mine).grants())
                .extracting(grant -> grant.scope())
                .containsOnly(officer.agency());
    }

    @Test
    void leavesSampleAndSetUpAccountsAlone() {
        var official = county.official(county.county, Role.CERT_CLERK);
        var session = county.signIn(official.staffNo(), CountyFixture.PASSWORD);
        assertThat(recognised(session).mustChangePassword()).isFalse();
    }

    @Test
    void refusesASecondAccountForTheSamePerson() {
        var officer = county.officer();
        var administrator = county.administrator();
        administrator.run(() -> open(officer.staffNo()));

        assertThatThrownBy(
                        () ->
                                administrator.run(
                                        () ->
                                                openStaffAccount.open(
                                                        OperationId.fresh(),
                                                        officer.staffNo(),
                                                        new SignInName(
                                                                "another" + officer.staffNo()),
                                                        first,
                                                        false)))
                .hasMessageContaining("error.people.account-exists");
    }

    @Test
    void refusesANameThatIsTaken() {
        var one = county.officer();
        var other = county.officer();
        var administrator = county.administrator();
        administrator.run(() -> open(one.staffNo()));

        assertThatThrownBy(
                        () ->
                                administrator.run(
                                        () ->
                                                openStaffAccount.open(
                                                        OperationId.fresh(),
                                                        other.staffNo(),
                                                        new SignInName(one.staffNo()),
                                                        first,
                                                        false)))
                .hasMessageContaining("error.people.sign-in-name-taken");
    }

    /** SEC-23 */
    @Test
    void knowsNobodyOfAnotherCounty() {
        var officer = county.officer();
        var elsewhere = CountyFixture.in(portal).administrator();

        assertThatThrownBy(() -> elsewhere.run(() -> open(officer.staffNo())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> elsewhere.run(() -> open("nobody")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isNothingForWhoMerelyWorksHere() {
        var officer = county.officer();
        var clerk = county.as(county.official(county.county, Role.CERT_CLERK));

        assertThatThrownBy(() -> clerk.run(() -> open(officer.staffNo())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsNoFirstPasswordInTheDatabase() throws SQLException {
        var officer = county.officer();
        var operation = OperationId.fresh();
        county.administrator()
                .run(
                        () ->
                                openStaffAccount.open(
                                        operation,
                                        officer.staffNo(),
                                        new SignInName(officer.staffNo()),
                                        first,
                                        true));
        try (var connection = portal.dataSource().getConnection();
                var statement =
                        connection.prepareStatement(
                                "select result from platform_operation where id = ?")) {
            statement.setString(1, operation.value());
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEmpty();
        }
    }

    private void open(String staffNo) {
        openStaffAccount.open(OperationId.fresh(), staffNo, new SignInName(staffNo), first, true);
    }

    private SessionIdentities.KnownSession recognised(OpenedSession session) {
        return portal.asNobody()
                .call(
                        () ->
                                portal.get(SessionIdentities.class)
                                        .recognise(session, "192.0.2.1")
                                        .orElseThrow());
    }
}
