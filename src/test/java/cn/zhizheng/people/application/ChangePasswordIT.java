package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.application.CountyFixture.Someone;
import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-11: one's own password. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChangePasswordIT {

    private final TestPortal portal;
    private static final String FRESH = "copper-meadow-violin";

    private final CountyFixture county;
    private final Someone clerk;
    private final OpenedSession mine;

    ChangePasswordIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
        clerk = county.official(county.county, Role.CERT_CLERK);
        mine = county.signIn(clerk.staffNo(), CountyFixture.PASSWORD);
    }

    @Test
    void endsTheOtherSessionsAndKeepsMine() {
        var elsewhere = county.signIn(clerk.staffNo(), CountyFixture.PASSWORD, "198.51.100.7");

        var epoch = change(OperationId.fresh(), CountyFixture.PASSWORD, FRESH);

        assertThat(county.isAlive(elsewhere)).isFalse();
        assertThat(county.isAlive(mine)).as("until the page hands it the new epoch").isFalse();
        assertThat(county.isAlive(new OpenedSession(mine.accountId(), Integer.parseInt(epoch))))
                .isTrue();
        assertThat(county.isAlive(county.signIn(clerk.staffNo(), FRESH))).isTrue();
    }

    @Test
    void asksForTheOldOne() {
        assertThatThrownBy(() -> change(OperationId.fresh(), "not-the-old-one", FRESH))
                .hasMessageContaining("error.people.old-password-wrong");
        assertThat(county.isAlive(mine)).isTrue();
    }

    /** SEC-04: whoever finds an open session cannot try passwords for ever. */
    @Test
    void slowsDownWhoGuessesTheOldOne() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> change(OperationId.fresh(), "guess", FRESH))
                    .hasMessageContaining("error.people.old-password-wrong");
        }
        assertThatThrownBy(() -> change(OperationId.fresh(), CountyFixture.PASSWORD, FRESH))
                .hasMessageContaining("error.people.sign-in-waits");
        assertThat(county.isAlive(county.signIn(clerk.staffNo(), CountyFixture.PASSWORD)))
                .as("the door is not concerned")
                .isTrue();

        portal.clock().advance(Duration.ofSeconds(31));
        change(OperationId.fresh(), CountyFixture.PASSWORD, FRESH);
    }

    @ParameterizedTest
    @CsvSource({
        "short, error.people.password-length",
        "Sifaju@2026!!, error.people.password-common",
        "lantern-river-stone, error.people.password-same",
        "lantern-沈试验-stone, error.people.password-personal"
    })
    void refusesAnUnfitNewOne(String unfit, String rule) {
        assertThatThrownBy(() -> change(OperationId.fresh(), CountyFixture.PASSWORD, unfit))
                .hasMessageContaining(rule);
        assertThat(county.isAlive(mine)).isTrue();
    }

    @Test
    void answersADoubleClickWithTheSameEpoch() {
        var operation = OperationId.fresh();
        var me = portal.as(county.identityOf(mine));
        var change = portal.get(ChangePassword.class);

        var first = me.call(() -> change.change(operation, CountyFixture.PASSWORD, FRESH));
        var second = me.call(() -> change.change(operation, CountyFixture.PASSWORD, FRESH));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void isNotForNobody() {
        assertThatThrownBy(
                        () ->
                                portal.asNobody()
                                        .run(
                                                () ->
                                                        portal.get(ChangePassword.class)
                                                                .change(
                                                                        OperationId.fresh(),
                                                                        "",
                                                                        FRESH)))
                .hasMessageContaining("error.people.no-open-account");
    }

    private String change(OperationId operation, String oldOne, String newOne) {
        return portal.as(county.identityOf(mine))
                .call(() -> portal.get(ChangePassword.class).change(operation, oldOne, newOne));
    }
}
