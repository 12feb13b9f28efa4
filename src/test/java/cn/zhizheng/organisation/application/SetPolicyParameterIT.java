package cn.zhizheng.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.application.TreeQueries.NextValue;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ORG-06, ORG-07: dated values, inherited down the tree, never rewritten. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SetPolicyParameterIT {

    private final TestPortal portal;
    private static final PolicyKey KEY = PolicyKey.EXAM_PASS_PERCENT;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Scope county;
    private final Scope township;

    SetPolicyParameterIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = register(Scope.EVERYWHERE, JurisdictionTier.COUNTY);
        township = register(county, JurisdictionTier.TOWNSHIP);
    }

    @Test
    void holdsFromItsFirstDayHereAndBelow() {
        set(county, "70", TODAY.plusDays(1));

        assertThat(inForce(township, TODAY)).isEqualTo("60");
        assertThat(inForce(township, TODAY.plusDays(1))).isEqualTo("70");
        assertThat(inForce(county, TODAY.plusDays(1))).isEqualTo("70");
    }

    @Test
    void givesWayToTheNearerPlace() {
        set(township, "65", LocalDate.of(2026, 1, 1));
        set(county, "70", LocalDate.of(2026, 6, 1));

        assertThat(inForce(township, TODAY)).isEqualTo("65");
        assertThat(inForce(county, TODAY)).isEqualTo("70");
    }

    @Test
    void answersForLastYearWithLastYearsValue() {
        set(county, "70", LocalDate.of(2025, 1, 1));
        set(county, "80", LocalDate.of(2026, 1, 1));

        assertThat(inForce(county, LocalDate.of(2024, 12, 31))).isEqualTo("60");
        assertThat(inForce(county, LocalDate.of(2025, 12, 31))).isEqualTo("70");
        assertThat(inForce(county, LocalDate.of(2026, 1, 1))).isEqualTo("80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2025-12-31"})
    void refusesToRewriteHistory(LocalDate startedOn) {
        set(county, "70", LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> set(county, "80", startedOn))
                .hasMessageContaining("error.organisation.policy-rewrites-history");
        assertThat(inForce(county, TODAY)).isEqualTo("70");
    }

    @Test
    void tellsWhatHoldsWhyAndWhatComes() {
        set(county, "70", LocalDate.of(2026, 1, 1));
        set(county, "75", LocalDate.of(2027, 1, 1));

        var here = row(county);
        assertThat(here.value()).isEqualTo("70");
        assertThat(here.source()).isEqualTo("试政发〔2026〕1号");
        assertThat(here.startedOn()).isEqualTo("2026-01-01");
        assertThat(here.next()).containsExactly(new NextValue("75", LocalDate.of(2027, 1, 1)));
        assertThat(row(township).setIn()).isEqualTo(here.setIn()).isEqualTo("试验县");
        assertThat(row(township).next()).isEmpty();
    }

    @Test
    void leavesAnAuditRow() throws SQLException {
        set(county, "71", LocalDate.of(2026, 1, 1));

        try (var connection = portal.dataSource().getConnection();
                var statement =
                        connection.prepareStatement(
                                "select facts from audit_entry where scope_path = ? and act = ?")) {
            statement.setString(1, county.path());
            statement.setString(2, "PolicyParameterSet");
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1))
                    .isEqualTo("source=试政发〔2026〕1号; startedOn=2026-01-01; value=71");
        }
    }

    private TreeQueries.PolicyRow row(Scope place) {
        return portal
                .asSystem(Permission.MANAGE_ORGANISATION)
                .call(() -> portal.get(TreeQueries.class).policy(place))
                .stream()
                .filter(policy -> policy.key() == KEY)
                .findFirst()
                .orElseThrow();
    }

    private String inForce(Scope place, LocalDate on) {
        return portal.asNobody()
                .call(() -> portal.get(OrganisationDirectory.class).policy(KEY, place, on));
    }

    private void set(Scope place, String value, LocalDate startedOn) {
        portal.asSystem(Permission.MANAGE_ORGANISATION)
                .run(
                        () ->
                                portal.get(SetPolicyParameter.class)
                                        .set(
                                                OperationId.fresh(),
                                                place,
                                                KEY,
                                                value,
                                                startedOn,
                                                "试政发〔2026〕1号"));
    }

    private Scope register(Scope above, JurisdictionTier tier) {
        var code = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
        return portal.asSystem(Permission.MANAGE_ORGANISATION)
                .call(
                        () ->
                                portal.get(RegisterOrganisation.class)
                                        .registerBureau(
                                                above, code, "试验县", tier, "试验县司法局", "000",
                                                "试验省人民政府"));
    }
}
