package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.application.RosterQueries.AccountState;
import cn.zhizheng.people.application.RosterQueries.RosterFilter;
import cn.zhizheng.people.application.RosterQueries.RosterRow;
import cn.zhizheng.people.domain.FirstPassword;
import cn.zhizheng.people.domain.SignInName;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-01: the roster shows my part of the tree. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RosterQueriesIT {

    private final TestPortal portal;
    private static final RosterFilter ALL = new RosterFilter("", "", "");

    private final CountyFixture county;
    private final RosterQueries roster;

    RosterQueriesIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
        roster = portal.get(RosterQueries.class);
    }

    @Test
    void showsThePeopleOfMyCountyOnly() {
        var here = county.officer();
        var there = CountyFixture.in(portal).officer();
        var administrator = county.administrator();

        assertThat(administrator.call(() -> roster.page(ALL, 0, 50)))
                .extracting(RosterRow::staffNo)
                .contains(here.staffNo())
                .doesNotContain(there.staffNo());
        assertThat(administrator.call(() -> roster.count(ALL))).isEqualTo(2);
        assertThat(administrator.call(() -> roster.units()))
                .extracting(RosterQueries.UnitRow::name)
                .containsExactlyInAnyOrder("试验县司法局", "试验镇人民政府");
    }

    @Test
    void countsServiceAndAccounts() {
        county.officer();
        var leaver = county.officer();
        var administrator = county.administrator();
        administrator.run(
                () ->
                        portal.get(RecordLeaving.class)
                                .record(
                                        OperationId.fresh(),
                                        leaver.staffNo(),
                                        LocalDate.of(2026, 11, 1)));

        var units = administrator.call(() -> roster.units());
        assertThat(units)
                .filteredOn(unit -> unit.name().equals("试验镇人民政府"))
                .singleElement()
                .satisfies(
                        unit -> {
                            assertThat(unit.inService()).isEqualTo(1);
                            assertThat(unit.accounts()).isZero();
                        });
        assertThat(units)
                .filteredOn(unit -> unit.name().equals("试验县司法局"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.accounts()).isEqualTo(1));
    }

    @Test
    void findsByPartOfNameOrNumberAndTakesSignsLiterally() {
        var dotted = county.officer("艾山·买买提");
        var percent = county.officer("百分%号");
        var administrator = county.administrator();

        assertThat(found(administrator, "艾山•买")).containsExactly(dotted.staffNo());
        assertThat(found(administrator, "%")).containsExactly(percent.staffNo());
        assertThat(found(administrator, "_")).isEmpty();
        assertThat(found(administrator, dotted.staffNo().toLowerCase(Locale.ROOT)))
                .containsExactly(dotted.staffNo());
        assertThat(found(administrator, "' or '1'='1")).isEmpty();
    }

    @Test
    void givesAPageAtATime() {
        for (var person = 0; person < 5; person++) {
            county.officer();
        }
        var filter = new RosterFilter("", county.county.path(), "试验镇人民政府");
        var administrator = county.administrator();

        var first = administrator.call(() -> roster.page(filter, 0, 3));
        var second = administrator.call(() -> roster.page(filter, 3, 3));
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(administrator.call(() -> roster.count(filter))).isEqualTo(5);
    }

    @Test
    void tellsTheStateOfTheAccount() {
        var without = county.officer();
        var first = county.officer();
        var administrator = county.administrator();
        administrator.run(
                () ->
                        portal.get(OpenStaffAccount.class)
                                .open(
                                        OperationId.fresh(),
                                        first.staffNo(),
                                        new SignInName(first.staffNo()),
                                        FirstPassword.random(),
                                        false));

        assertThat(stateOf(administrator, without.staffNo())).isEqualTo(AccountState.NONE);
        assertThat(stateOf(administrator, first.staffNo())).isEqualTo(AccountState.FIRST_PASSWORD);
    }

    @Test
    void knowsNoAgencyOfAnotherCounty() {
        var elsewhere = CountyFixture.in(portal);
        var filter = new RosterFilter("", elsewhere.county.path(), "试验镇人民政府");
        var administrator = county.administrator();

        assertThatThrownBy(() -> administrator.call(() -> roster.page(filter, 0, 50)))
                .isInstanceOf(NotFoundException.class);
    }

    private AccountState stateOf(TestPortal.Caller administrator, String staffNo) {
        return administrator
                .call(() -> roster.page(new RosterFilter(staffNo, "", ""), 0, 1))
                .get(0)
                .account();
    }

    private List<String> found(TestPortal.Caller administrator, String text) {
        return administrator.call(() -> roster.page(new RosterFilter(text, "", ""), 0, 50)).stream()
                .map(RosterRow::staffNo)
                .toList();
    }
}
