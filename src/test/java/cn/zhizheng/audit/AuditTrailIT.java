package cn.zhizheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.audit.application.AuditQueries;
import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.application.RegisterOrganisation;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** SEC-46, SEC-47 on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditTrailIT {

    private final TestPortal portal;

    AuditTrailIT(TestDatabase database) {
        portal = TestPortal.on(database);
    }

    @Test
    void keepsWhatHappenedWithTheActorInTheSameTransaction() {
        var code = registerSomewhere();

        var newest =
                portal.asSystem(Permission.READ_AUDIT)
                        .call(
                                () ->
                                        portal.get(AuditQueries.class)
                                                .newestFirst("司法局" + code, 0, 10));

        assertThat(newest)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.act()).isEqualTo("BureauRegistered");
                            assertThat(row.actor()).isEqualTo("system:test");
                            assertThat(row.refused()).isFalse();
                        });
    }

    @Test
    void leavesNoRowWhenTheActFails() {
        var before = length();
        var code = registerSomewhere();
        assertThat(length()).isEqualTo(before + 1);
        assertThatThrownBy(() -> register(code)).isInstanceOf(RuntimeException.class);
        assertThat(length()).isEqualTo(before + 1);
    }

    @Test
    void namesTheFirstAlteredRowAndForgivesItsRepair() throws SQLException {
        registerSomewhere();
        var altered = length();
        registerSomewhere();
        assertThat(firstBroken()).isEmpty();

        update("update audit_entry set actor = 'somebody else' where position = " + altered);
        assertThat(firstBroken()).hasValue(altered);

        update("update audit_entry set actor = 'system:test' where position = " + altered);
        assertThat(firstBroken()).isEmpty();
    }

    @Test
    void noticesACutTail() throws SQLException {
        registerSomewhere();
        var last = length();
        update("update audit_entry set position = -1 where position = " + last);
        assertThat(firstBroken()).hasValue(last);
        update("update audit_entry set position = " + last + " where position = -1");
        assertThat(firstBroken()).isEmpty();
    }

    @Test
    void isClosedToWhoeverIsNoAuditor() {
        assertThatThrownBy(
                        () ->
                                portal.asSystem(Permission.MANAGE_PEOPLE)
                                        .call(
                                                () ->
                                                        portal.get(AuditQueries.class)
                                                                .newestFirst("", 0, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long length() {
        return portal.asSystem(Permission.READ_AUDIT)
                .call(() -> portal.get(AuditQueries.class).length());
    }

    private java.util.OptionalLong firstBroken() {
        return portal.asSystem(Permission.READ_AUDIT)
                .call(() -> portal.get(AuditQueries.class).firstBrokenPosition());
    }

    private String registerSomewhere() {
        var code = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
        register(code);
        return code;
    }

    private void register(String code) {
        portal.asSystem(Permission.MANAGE_ORGANISATION)
                .run(
                        () ->
                                portal.get(RegisterOrganisation.class)
                                        .registerBureau(
                                                Scope.EVERYWHERE,
                                                code,
                                                "试验县",
                                                JurisdictionTier.COUNTY,
                                                "司法局" + code,
                                                "000",
                                                "试验省人民政府"));
    }

    private void update(String sql) throws SQLException {
        try (var connection = portal.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
