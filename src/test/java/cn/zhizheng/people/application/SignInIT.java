package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.application.CountyFixture.Someone;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-13 (SEC-04, SEC-06): the door slows one pair down and locks nobody out. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInIT {

    private final TestPortal portal;
    private static final String ATTACKER = "198.51.100.66";
    private static final String OWN_DESK = "192.0.2.44";

    private final CountyFixture county;
    private final Someone officer;

    SignInIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = CountyFixture.in(portal);
        officer = county.official(county.county, Role.OFFICER);
    }

    @Test
    void fiftyWrongTriesFromOneSourceDoNotKeepTheOwnerOutFromAnother() {
        var waits = 0;
        for (var attempt = 0; attempt < 50; attempt++) {
            try {
                county.signIn(officer.staffNo(), "guess number " + attempt, ATTACKER);
            } catch (BusinessRuleException refused) {
                waits += refused.messageKey().equals("error.people.sign-in-waits") ? 1 : 0;
            }
        }
        assertThat(waits).isEqualTo(45);
        assertThatThrownBy(() -> county.signIn(officer.staffNo(), CountyFixture.PASSWORD, ATTACKER))
                .as("even the right password waits there")
                .hasMessageContaining("error.people.sign-in-waits");

        assertThat(
                        county.isAlive(
                                county.signIn(officer.staffNo(), CountyFixture.PASSWORD, OWN_DESK)))
                .isTrue();
    }

    @Test
    void slowsDownAtTheFifthWrongTry() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> county.signIn(officer.staffNo(), "guess", ATTACKER))
                    .hasMessageContaining("error.people.sign-in-refused");
        }
        assertThatThrownBy(() -> county.signIn(officer.staffNo(), "guess", ATTACKER))
                .hasMessageContaining("error.people.sign-in-waits");
        portal.clock().advance(Duration.ofSeconds(30));
        assertThat(
                        county.isAlive(
                                county.signIn(officer.staffNo(), CountyFixture.PASSWORD, ATTACKER)))
                .isTrue();
    }

    @Test
    void aRightPasswordClearsTheCount() {
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThatThrownBy(() -> county.signIn(officer.staffNo(), "guess", ATTACKER))
                    .isNotNull();
        }
        county.signIn(officer.staffNo(), CountyFixture.PASSWORD, ATTACKER);
        assertThatThrownBy(() -> county.signIn(officer.staffNo(), "guess", ATTACKER))
                .hasMessageContaining("error.people.sign-in-refused");
    }

    @Test
    void understandsFullWidthAndSpaces() {
        var typed = " " + officer.staffNo().replace('T', 'Ｔ') + " ";
        assertThat(county.isAlive(county.signIn(typed, CountyFixture.PASSWORD))).isTrue();
    }

    /** SEC-06 */
    @Test
    void saysTheSameOfUnknownAndWrong() {
        assertThatThrownBy(() -> county.signIn("nobody-" + officer.staffNo(), "guess", OWN_DESK))
                .hasMessage("error.people.sign-in-refused");
        assertThatThrownBy(() -> county.signIn(officer.staffNo(), "guess", OWN_DESK))
                .hasMessage("error.people.sign-in-refused");
    }
}
