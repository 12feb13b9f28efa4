package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.application.RegisterPerson.RosterEntry;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-01 to PEOPLE-03, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RegisterPersonIT {

    private final TestPortal portal;
    private final CountyFixture county;
    private final RegisterPerson registerPerson;

    RegisterPersonIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
        registerPerson = portal.get(RegisterPerson.class);
    }

    @Test
    void keepsTheIdNumberOnlyHiddenAndMasked() throws SQLException {
        var idNumber = CountyFixture.inventedIdNumber();
        var staffNo = enter(OperationId.fresh(), "Ｔ 9" + RandomReference.next(), idNumber.value());

        try (var connection = portal.dataSource().getConnection();
                var statement =
                        connection.prepareStatement(
                                "select * from people_person where staff_no = ?")) {
            statement.setString(1, staffNo);
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                assertThat(String.valueOf(row.getObject(column))).doesNotContain(idNumber.value());
            }
            assertThat(row.getString("id_number_masked")).isEqualTo(idNumber.masked());
            assertThat(row.getString("agency_path")).startsWith(county.county.path() + "@");
        }
    }

    /** PEOPLE-03: one record a human. */
    @Test
    void refusesAnIdNumberASecondTime() {
        var idNumber = CountyFixture.inventedIdNumber().value();
        enter(OperationId.fresh(), "A" + RandomReference.next(), idNumber);

        assertThatThrownBy(() -> enter(OperationId.fresh(), "B" + RandomReference.next(), idNumber))
                .hasMessageContaining("error.people.id-number-on-record");
    }

    @Test
    void refusesAStaffNumberASecondTime() {
        var staffNo = "C" + RandomReference.next();
        enter(OperationId.fresh(), staffNo, CountyFixture.inventedIdNumber().value());

        assertThatThrownBy(
                        () ->
                                enter(
                                        OperationId.fresh(),
                                        staffNo,
                                        CountyFixture.inventedIdNumber().value()))
                .hasMessageContaining("error.people.staff-no-on-record");
    }

    @Test
    void entersAPersonOnceHoweverOftenTheFormIsSent() {
        var operation = OperationId.fresh();
        var staffNo = "D" + RandomReference.next();
        var idNumber = CountyFixture.inventedIdNumber().value();

        assertThat(enter(operation, staffNo, idNumber)).isEqualTo(staffNo);
        assertThat(enter(operation, staffNo, idNumber)).isEqualTo(staffNo);
    }

    /** PEOPLE-01, SEC-23: an agency elsewhere is no agency. */
    @Test
    void knowsNoAgencyOfAnotherCounty() {
        var elsewhere = CountyFixture.in(portal).administrator();
        var entry = entry("E1", CountyFixture.inventedIdNumber().value(), county.township);

        assertThatThrownBy(
                        () ->
                                elsewhere.run(
                                        () -> registerPerson.register(OperationId.fresh(), entry)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesWhoWouldHaveJoinedAsAChild() {
        var head = "99999920120101100";
        var idNumber = head + IdNumber.checkCharacterOf(head);

        assertThatThrownBy(() -> enter(OperationId.fresh(), "F" + RandomReference.next(), idNumber))
                .hasMessageContaining("error.people.joined-too-young");
    }

    private String enter(OperationId operation, String staffNo, String idNumber) {
        var entry = entry(staffNo, idNumber, county.township);
        return portal.asSystem(Permission.MANAGE_PEOPLE)
                .call(() -> registerPerson.register(operation, entry));
    }

    private static RosterEntry entry(String staffNo, String idNumber, AgencyId agency) {
        return new RosterEntry(
                "艾山•买买提",
                staffNo,
                idNumber,
                agency,
                "执法队员",
                true,
                EstablishmentType.CIVIL_SERVANT,
                LocalDate.of(2025, 1, 1));
    }
}
