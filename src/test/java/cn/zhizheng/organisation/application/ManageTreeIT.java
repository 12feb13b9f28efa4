package cn.zhizheng.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.application.AddJurisdiction.NewJurisdiction;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Grant;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ORG-01 to ORG-04: places and agencies, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ManageTreeIT {

    private final TestPortal portal;
    private final Scope county;

    ManageTreeIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = register(Scope.EVERYWHERE, JurisdictionTier.COUNTY);
    }

    @Test
    void putsATownshipBelowACounty() {
        var code = freshCode();
        var path = administrator().call(() -> add(county, code, JurisdictionTier.TOWNSHIP));

        assertThat(path).isEqualTo(county.path() + code + "/");
        var tree = administrator().call(() -> tree().tree());
        assertThat(tree)
                .extracting(TreeQueries.TreeRow::path, TreeQueries.TreeRow::depth)
                .containsExactly(tuple(county.path(), 0), tuple(path, 1));
        var place = administrator().call(() -> tree().place(new Scope(path)));
        assertThat(place.bureau()).isEqualTo("试验司法所");
        assertThat(place.tiersBelow()).isEmpty();
    }

    /** ORG-02 */
    @ParameterizedTest
    @ValueSource(strings = {"9", "9%", "12_4", "@12", "12/34", "1234567890123", ""})
    void refusesACodeThatIsNotDigits(String code) {
        assertThatThrownBy(
                        () ->
                                administrator()
                                        .call(() -> add(county, code, JurisdictionTier.TOWNSHIP)))
                .hasMessageContaining("error.organisation.code-malformed");
    }

    @Test
    void refusesACodeASecondTime() {
        var code = freshCode();
        administrator().call(() -> add(county, code, JurisdictionTier.TOWNSHIP));
        assertThatThrownBy(
                        () ->
                                administrator()
                                        .call(() -> add(county, code, JurisdictionTier.TOWNSHIP)))
                .hasMessageContaining("error.organisation.code-taken");
    }

    @Test
    void refusesACountyInACounty() {
        assertThatThrownBy(
                        () ->
                                administrator()
                                        .call(
                                                () ->
                                                        add(
                                                                county,
                                                                freshCode(),
                                                                JurisdictionTier.COUNTY)))
                .hasMessageContaining("error.organisation.tier-not-below");
    }

    /** ORG-03 */
    @Test
    void refusesAnAgencyNameASecondTimeInTheSamePlace() {
        administrator().run(() -> addAgency(county, "试验县城市管理局"));
        assertThatThrownBy(() -> administrator().run(() -> addAgency(county, " 试验县城市管理局 ")))
                .hasMessageContaining("error.organisation.agency-name-taken");
        assertThat(administrator().call(() -> tree().place(county)).agencies())
                .extracting(TreeQueries.AgencyRow::name)
                .containsExactly("试验县城市管理局");
    }

    /** ORG-01, SEC-23 */
    @Test
    void knowsNoPlaceOfAnotherCounty() {
        var elsewhere = register(Scope.EVERYWHERE, JurisdictionTier.COUNTY);
        for (Runnable act :
                List.<Runnable>of(
                        () -> tree().place(elsewhere),
                        () -> tree().policy(elsewhere),
                        () -> add(elsewhere, freshCode(), JurisdictionTier.TOWNSHIP),
                        () -> addAgency(elsewhere, "试验局"),
                        () -> tree().place(new Scope("/00/")))) {
            assertThatThrownBy(() -> administrator().run(act))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(administrator().call(() -> tree().tree()))
                .extracting(TreeQueries.TreeRow::path)
                .containsExactly(county.path());
    }

    private TestPortal.Caller administrator() {
        return portal.as(
                new CurrentUser.Identity(
                        "sysadmin",
                        "白试验",
                        7,
                        "SYS_ADMIN",
                        List.of(new Grant(Permission.MANAGE_ORGANISATION, county)),
                        "192.0.2.1"));
    }

    private TreeQueries tree() {
        return portal.get(TreeQueries.class);
    }

    private String add(Scope above, String code, JurisdictionTier tier) {
        return portal.get(AddJurisdiction.class)
                .add(
                        OperationId.fresh(),
                        above,
                        new NewJurisdiction(code, "试验镇", tier, "试验司法所", "000", "试验省人民政府"));
    }

    private void addAgency(Scope place, String name) {
        portal.get(AddAgency.class).add(OperationId.fresh(), place, name, AgencyKind.DEPARTMENT);
    }

    private Scope register(Scope above, JurisdictionTier tier) {
        return portal.asSystem(Permission.MANAGE_ORGANISATION)
                .call(
                        () ->
                                portal.get(RegisterOrganisation.class)
                                        .registerBureau(
                                                above,
                                                freshCode(),
                                                "试验县",
                                                tier,
                                                "试验县司法局",
                                                "000",
                                                "试验省人民政府"));
    }

    private static String freshCode() {
        return Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
    }
}
