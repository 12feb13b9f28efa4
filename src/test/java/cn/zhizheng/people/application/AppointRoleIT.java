package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.notification.Messages;
import cn.zhizheng.people.application.CountyFixture.Someone;
import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.RoleTerm;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-08 and SEC-24, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AppointRoleIT {

    private final TestPortal portal;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final CountyFixture county;
    private final AppointRole appointRole;

    AppointRoleIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
        appointRole = portal.get(AppointRole.class);
    }

    @Test
    void givesTheRightsFromTheFirstDayToTheLast() {
        var official = county.official(county.county);
        var term = new RoleTerm(TODAY.plusDays(1), TODAY.plusDays(2));
        county.administrator().run(() -> appoint(official, Role.CERT_CLERK, county.county, term));
        var session = county.signIn(official.staffNo(), CountyFixture.PASSWORD);

        assertThat(mayVerify(session)).isFalse();
        portal.clock().set("2026-11-24T00:00:00");
        assertThat(mayVerify(session)).isTrue();
        portal.clock().set("2026-11-25T23:59:59");
        assertThat(mayVerify(session)).isTrue();
        portal.clock().set("2026-11-26T00:00:00");
        assertThat(mayVerify(session)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CERT_CLERK, CERT_APPROVER",
        "CERT_APPROVER, CERT_CLERK",
        "OFFICER, SYS_ADMIN",
        "AUDIT_ADMIN, EXAM_ORGANISER",
        "SYS_ADMIN, AUDIT_ADMIN"
    })
    void refusesRolesThatExcludeEachOther(Role held, Role wanted) {
        var official = county.official(county.county, held);

        assertThatThrownBy(
                        () ->
                                county.administrator()
                                        .run(
                                                () ->
                                                        appoint(
                                                                official,
                                                                wanted,
                                                                county.county,
                                                                RoleTerm.from(TODAY))))
                .hasMessageContaining("error.people.roles-exclude");
    }

    @Test
    void looksAtTheDaysOnWhichBothWouldBeHeld() {
        var official = county.official(county.county);
        var administrator = county.administrator();
        var november = new RoleTerm(TODAY, LocalDate.of(2026, 11, 30));
        administrator.run(() -> appoint(official, Role.CERT_CLERK, county.county, november));

        var lastDay = RoleTerm.from(LocalDate.of(2026, 11, 30));
        assertThatThrownBy(
                        () ->
                                administrator.run(
                                        () ->
                                                appoint(
                                                        official,
                                                        Role.CERT_APPROVER,
                                                        county.county,
                                                        lastDay)))
                .hasMessageContaining("error.people.roles-exclude");
        var december = RoleTerm.from(LocalDate.of(2026, 12, 1));
        administrator.run(() -> appoint(official, Role.CERT_APPROVER, county.county, december));
    }

    /** Two administrators at once; whoever comes second sees what the first one did. */
    @Test
    void letsExcludingRolesMeetNotEvenInARace() throws Exception {
        var official = county.official(county.county);
        var one = county.administrator();
        var other = county.administrator();
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes =
                    threads.invokeAll(
                            List.of(
                                    () -> race(together, one, official, Role.CERT_CLERK),
                                    () -> race(together, other, official, Role.CERT_APPROVER)));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("appointed", "error.people.roles-exclude");
        } finally {
            threads.shutdown();
        }
    }

    private String race(
            CyclicBarrier together, TestPortal.Caller caller, Someone official, Role role)
            throws Exception {
        together.await();
        try {
            caller.run(() -> appoint(official, role, county.county, RoleTerm.from(TODAY)));
            return "appointed";
        } catch (BusinessRuleException refused) {
            return refused.messageKey();
        }
    }

    /** No administrator gets further by his own hand. */
    @Test
    void refusesToAppointOneself() {
        var administrator = county.official(county.county, Role.SYS_ADMIN);

        for (var role : Role.values()) {
            assertThatThrownBy(
                            () ->
                                    county.as(administrator)
                                            .run(
                                                    () ->
                                                            appoint(
                                                                    administrator,
                                                                    role,
                                                                    county.county,
                                                                    RoleTerm.from(TODAY))))
                    .hasMessageContaining("error.people.not-to-oneself");
        }
    }

    @Test
    void knowsNoPlaceBeyondTheAdministratorsPart() {
        var official = county.official(county.county);
        var otherCounty = CountyFixture.in(portal).county;
        var administrator = county.administrator();

        for (var place :
                List.of(Scope.EVERYWHERE, otherCounty, new Scope(county.county.path() + "00/"))) {
            assertThatThrownBy(
                            () ->
                                    administrator.run(
                                            () ->
                                                    appoint(
                                                            official,
                                                            Role.OFFICER,
                                                            place,
                                                            RoleTerm.from(TODAY))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void knowsNobodyOfAnotherCounty() {
        var official = county.official(county.county);
        var elsewhere = CountyFixture.in(portal);

        assertThatThrownBy(
                        () ->
                                elsewhere
                                        .administrator()
                                        .run(
                                                () ->
                                                        appoint(
                                                                official,
                                                                Role.OFFICER,
                                                                elsewhere.county,
                                                                RoleTerm.from(TODAY))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesAFirstDayInThePast() {
        var official = county.official(county.county);
        assertThatThrownBy(
                        () ->
                                county.administrator()
                                        .run(
                                                () ->
                                                        appoint(
                                                                official,
                                                                Role.OFFICER,
                                                                official.agency(),
                                                                RoleTerm.from(TODAY.minusDays(1)))))
                .hasMessageContaining("error.people.role-starts-in-past");
    }

    @Test
    void tellsTheAuditorsOfThePlaceAndNoOthers() {
        var mine = county.official(county.county, Role.AUDIT_ADMIN);
        var elsewhere = CountyFixture.in(portal);
        var foreign = elsewhere.official(elsewhere.county, Role.AUDIT_ADMIN);
        var official = county.official(county.county);

        county.administrator()
                .run(
                        () ->
                                appoint(
                                        official,
                                        Role.CERT_APPROVER,
                                        county.county,
                                        RoleTerm.from(TODAY)));

        assertThat(unread(county.as(mine)))
                .extracting(message -> message.messageKey())
                .containsExactly("people:notice.role-appointed");
        assertThat(unread(elsewhere.as(foreign))).isEmpty();
    }

    private List<Messages.Message> unread(TestPortal.Caller reader) {
        return reader.call(() -> portal.get(Messages.class).unread());
    }

    private void appoint(Someone someone, Role role, Scope place, RoleTerm term) {
        appointRole.appoint(OperationId.fresh(), someone.staffNo(), role, place, term);
    }

    private boolean mayVerify(OpenedSession session) {
        return county.identityOf(session).grants().stream()
                .anyMatch(grant -> grant.permission() == Permission.VERIFY_APPLICATION);
    }
}
