package cn.zhizheng.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.application.SetUpPortal.FirstBureau;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PEOPLE-14 (SEC-01): an empty portal opens to who holds the printed code, once, within a day. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SetUpPortalIT {

    private final TestPortal portal;
    private final SetUpPortal setUpPortal;

    SetUpPortalIT(TestDatabase database) {
        portal = TestPortal.on(database);
        setUpPortal = portal.get(SetUpPortal.class);
    }

    @Test
    void givesTheHolderOfTheCodeABureauAndAnAdministrator() {
        onAnEmptyPortal(
                () -> {
                    var code = setUpPortal.prepare();
                    var first = first("lantern-river-stone");
                    setUp(" " + code + " ", first);

                    var session =
                            portal.get(SignIn.class)
                                    .signIn(first.staffNo(), first.password(), "192.0.2.9");
                    var identity =
                            portal.get(SessionIdentities.class)
                                    .recognise(session, "192.0.2.9")
                                    .orElseThrow();
                    assertThat(identity.mustChangePassword()).isFalse();
                    assertThat(identity.identity().roles()).isEqualTo("SYS_ADMIN");
                    assertThat(identity.identity().grants())
                            .extracting(grant -> grant.scope().path())
                            .containsOnly("/" + first.jurisdictionCode() + "/");
                    assertThat(setUpPortal.isNeeded()).isFalse();
                });
    }

    @Test
    void refusesAWrongCode() {
        onAnEmptyPortal(
                () -> {
                    setUpPortal.prepare();
                    assertThatThrownBy(() -> setUp("guess", first("lantern-river-stone")))
                            .hasMessageContaining("error.people.set-up-code-wrong");
                });
    }

    @Test
    void refusesAnEarlierCode() {
        onAnEmptyPortal(
                () -> {
                    var earlier = setUpPortal.prepare();
                    setUpPortal.prepare();
                    assertThatThrownBy(() -> setUp(earlier, first("lantern-river-stone")))
                            .hasMessageContaining("error.people.set-up-code-wrong");
                });
    }

    @Test
    void refusesTheCodeAfterADay() {
        onAnEmptyPortal(
                () -> {
                    var code = setUpPortal.prepare();
                    portal.clock().advance(Duration.ofHours(24));
                    assertThatThrownBy(() -> setUp(code, first("lantern-river-stone")))
                            .hasMessageContaining("error.people.set-up-code-wrong");
                });
    }

    @Test
    void takesTheCodeUntilTheDayIsOver() {
        onAnEmptyPortal(
                () -> {
                    var code = setUpPortal.prepare();
                    portal.clock().advance(Duration.ofHours(24).minusMillis(1));
                    setUp(code, first("lantern-river-stone"));
                });
    }

    @Test
    void refusesTheCodeASecondTime() {
        onAnEmptyPortal(
                () -> {
                    var code = setUpPortal.prepare();
                    setUp(code, first("lantern-river-stone"));
                    assertThatThrownBy(() -> setUp(code, first("lantern-river-stone")))
                            .hasMessageContaining("error.people.set-up-done");
                });
    }

    @ParameterizedTest
    @CsvSource({"1234567890, error.people.password-common", "admin, error.people.password-length"})
    void refusesAWeakPassword(String weak, String rule) {
        onAnEmptyPortal(
                () -> {
                    var code = setUpPortal.prepare();
                    assertThatThrownBy(() -> setUp(code, first(weak))).hasMessageContaining(rule);
                });
    }

    /**
     * Other tests share the database: this one empties it of accounts in a transaction that never
     * commits.
     */
    private void onAnEmptyPortal(Runnable test) {
        assertThatThrownBy(
                        () ->
                                portal.inTransaction(
                                        entityManager -> {
                                            entityManager
                                                    .createQuery("delete from RoleAppointment r")
                                                    .executeUpdate();
                                            entityManager
                                                    .createQuery("delete from Account a")
                                                    .executeUpdate();
                                            entityManager
                                                    .createQuery("delete from SetUpCode c")
                                                    .executeUpdate();
                                            portal.asNobody().run(test);
                                            throw new Undone();
                                        }))
                .isInstanceOf(Undone.class);
    }

    private void setUp(String code, FirstBureau first) {
        setUpPortal.setUp(OperationId.fresh(), code, first);
    }

    private static FirstBureau first(String password) {
        var number = ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999);
        return new FirstBureau(
                Long.toString(number),
                "试验县",
                "试验县司法局",
                "000",
                "试验省人民政府",
                "沈试验",
                "S" + number,
                CountyFixture.inventedIdNumber().value(),
                password);
    }

    private static final class Undone extends RuntimeException {}
}
