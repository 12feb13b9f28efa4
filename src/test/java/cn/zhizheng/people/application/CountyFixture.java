package cn.zhizheng.people.application;

import static cn.zhizheng.platform.security.Permission.MANAGE_ORGANISATION;
import static cn.zhizheng.platform.security.Permission.MANAGE_PEOPLE;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.application.RegisterOrganisation;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestPortal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** A county of its own for one test: a bureau, a township, people with accounts. */
final class CountyFixture {

    static final String PASSWORD = "lantern-river-stone";

    private static final String SOURCE = "192.0.2.1";
    private static final LocalDate JOINED = LocalDate.of(2024, 3, 1);

    final Scope county;
    final AgencyId bureau;
    final AgencyId township;

    private final TestPortal portal;

    /** What was registered and how it signs in. */
    record Someone(PersonId id, String staffNo, Scope agency) {}

    private CountyFixture(TestPortal portal, Scope county, AgencyId bureau, AgencyId township) {
        this.portal = portal;
        this.county = county;
        this.bureau = bureau;
        this.township = township;
    }

    static CountyFixture in(TestPortal portal) {
        return below(portal, Scope.EVERYWHERE);
    }

    static CountyFixture below(TestPortal portal, Scope above) {
        var code = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
        return portal.asSystem(MANAGE_ORGANISATION)
                .call(
                        () -> {
                            var register = portal.get(RegisterOrganisation.class);
                            var county =
                                    register.registerBureau(
                                            above,
                                            code,
                                            "试验县" + code,
                                            JurisdictionTier.COUNTY,
                                            "试验县司法局" + code,
                                            "000",
                                            "试验省人民政府");
                            var bureau =
                                    register.registerAgency(
                                            county, "试验县司法局", AgencyKind.JUSTICE_BUREAU);
                            var township =
                                    register.registerAgency(county, "试验镇人民政府", AgencyKind.TOWNSHIP);
                            return new CountyFixture(portal, county, bureau, township);
                        });
    }

    Someone officer() {
        return officer("陆试验");
    }

    Someone officer(String name) {
        return enter(township, name);
    }

    /** With an account that its holder knows the password of. */
    Someone official(Scope scope, Role... roles) {
        var someone = enter(bureau, "沈试验");
        openAccount(someone, scope, roles);
        return someone;
    }

    void openAccount(Someone someone, Scope scope, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        portal.asSystem(MANAGE_PEOPLE)
                .run(
                        () ->
                                portal.get(OpenAccount.class)
                                        .open(
                                                someone.id(),
                                                someone.staffNo(),
                                                PASSWORD,
                                                held,
                                                scope));
    }

    /** Requests of a system administrator of this county. */
    TestPortal.Caller administrator() {
        return administrator(county);
    }

    TestPortal.Caller administrator(Scope scope) {
        return as(official(scope, Role.SYS_ADMIN));
    }

    /** Requests of somebody with the usual password, signed in just now. */
    TestPortal.Caller as(Someone someone) {
        return portal.as(identityOf(signIn(someone.staffNo(), PASSWORD)));
    }

    OpenedSession signIn(String name, String password) {
        return signIn(name, password, SOURCE);
    }

    OpenedSession signIn(String name, String password, String source) {
        return portal.asNobody()
                .call(() -> portal.get(SignIn.class).signIn(name, password, source));
    }

    CurrentUser.Identity identityOf(OpenedSession session) {
        return portal.asNobody()
                .call(
                        () ->
                                portal.get(SessionIdentities.class)
                                        .identify(session, SOURCE)
                                        .orElseThrow());
    }

    boolean isAlive(OpenedSession session) {
        return portal.asNobody()
                .call(
                        () ->
                                portal.get(SessionIdentities.class)
                                        .identify(session, SOURCE)
                                        .isPresent());
    }

    Someone enter(AgencyId agency, String name) {
        var staffNo = "T" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
        return portal.asSystem(MANAGE_PEOPLE)
                .call(
                        () ->
                                new Someone(
                                        portal.get(RegisterPerson.class)
                                                .register(
                                                        new PersonName(name),
                                                        staffNo,
                                                        inventedIdNumber(),
                                                        employmentIn(agency),
                                                        new byte[0]),
                                        staffNo,
                                        portal.get(OrganisationDirectory.class)
                                                .agency(agency)
                                                .scope()));
    }

    static Person.Employment employmentIn(AgencyId agency) {
        return new Person.Employment(agency, "执法队员", true, EstablishmentType.CIVIL_SERVANT, JOINED);
    }

    /** Area 999999 belongs to nobody. */
    static IdNumber inventedIdNumber() {
        var random = ThreadLocalRandom.current();
        var born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(12_000));
        var head =
                "999999%04d%02d%02d%03d"
                        .formatted(
                                born.getYear(),
                                born.getMonthValue(),
                                born.getDayOfMonth(),
                                random.nextInt(1000));
        return new IdNumber(head + IdNumber.checkCharacterOf(head));
    }
}
