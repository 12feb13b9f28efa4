package cn.zhizheng.certificate.application;

import static cn.zhizheng.certificate.application.County.BASIS;
import static cn.zhizheng.platform.security.Permission.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.domain.NotEligibleException;
import cn.zhizheng.certificate.domain.NumberRangeExhaustedException;
import cn.zhizheng.certificate.domain.SamePersonDecidesException;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The grant: two pairs of eyes, one effect, no number lost. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GrantCertificateIT {

    private final TestPortal portal;
    private final County county;

    GrantCertificateIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new County(portal);
    }

    /** SEC-25, CERT-04. */
    @Test
    void refusesWhoConfirmedOrVerifiedUnderAnotherRole() {
        var officer = county.officer("陆清源");
        var reference = county.verified(officer);
        for (var earlier : List.of(county.admin, county.clerk, officer)) {
            var sameHuman =
                    county.identity(
                            new PersonId(earlier.personId()),
                            "second-account",
                            county.scope,
                            GRANT_CERTIFICATE);
            assertThatThrownBy(() -> grant(sameHuman, OperationId.fresh(), reference))
                    .isInstanceOf(SamePersonDecidesException.class);
        }
        assertThat(certificatesOf(reference)).isZero();
        assertThat(county.grant(reference).value()).isEqualTo(county.prefix + "0001");
    }

    /** SEC-14. */
    @Test
    void refusesWhoMayNotGrant() {
        var reference = county.verified(county.officer("陆清源"));
        for (var other : List.of(county.admin, county.clerk)) {
            assertThatThrownBy(() -> grant(other, OperationId.fresh(), reference))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    /** REL-03, I2: fifty clicks, one certificate, one number. */
    @Test
    void grantsOnceHoweverOftenTheSameFormIsSent() throws Exception {
        var reference = county.verified(county.officer("陆清源"));
        var operation = OperationId.fresh();
        var outcomes = atOnce(() -> grant(county.approver, operation, reference));

        assertThat(certificatesOf(reference)).isEqualTo(1);
        assertThat(outcomes)
                .contains(county.prefix + "0001")
                .isSubsetOf(county.prefix + "0001", "error.platform.operation-in-progress");
        assertThat(numbersDrawn()).isEqualTo(1);
    }

    /** I2, I5: fifty forms for one application. */
    @Test
    void grantsOnceHoweverManyFormsAreOpen() throws Exception {
        var reference = county.verified(county.officer("陆清源"));
        var outcomes = atOnce(() -> grant(county.approver, OperationId.fresh(), reference));

        assertThat(certificatesOf(reference)).isEqualTo(1);
        assertThat(outcomes.stream().filter((county.prefix + "0001")::equals)).hasSize(1);
        assertThat(outcomes)
                .isSubsetOf(county.prefix + "0001", "error.platform.invalid-transition");
        assertThat(numbersDrawn()).isEqualTo(1);
    }

    /** CERT-05: many grants at once, each its own number, none left out. */
    @Test
    void drawsEveryNumberOnceAndLeavesNoGap() throws Exception {
        var references =
                IntStream.range(0, 12)
                        .mapToObj(index -> county.verified(county.officer("陆清源")))
                        .toList();
        var waiting = new java.util.concurrent.ConcurrentLinkedQueue<>(references);
        var refused = county.verified(county.officer("何远山"));
        dispatch(refused);
        var numbers = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var tasks =
                    Stream.<Callable<Object>>generate(
                                    () ->
                                            () -> {
                                                for (var next = waiting.poll();
                                                        next != null;
                                                        next = waiting.poll()) {
                                                    numbers.add(county.grant(next).value());
                                                    outcome(() -> county.grant(refused).value());
                                                }
                                                return null;
                                            })
                            .limit(6)
                            .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(county.prefix.concat("%04d")::formatted)
                                .toList());
        assertThat(numbersDrawn()).isEqualTo(12);
    }

    /** CERT-02, EXM-22: everything is asked again on the day of the grant. */
    @Test
    void asksForEveryConditionOnceMore() {
        var officer = county.officer("陆清源");
        var reference = county.verified(officer);
        portal.inTransaction(
                entityManager -> {
                    entityManager.find(Person.class, officer.personId()).leave(County.TODAY);
                    return null;
                });
        assertThatThrownBy(() -> county.grant(reference))
                .isInstanceOf(NotEligibleException.class)
                .hasMessageContaining("IN_SERVICE");
        assertThat(numbersDrawn()).isZero();
    }

    /** EXM-22: without a published pass there is not even an application. */
    @Test
    void refusesAnApplicationWithoutAPublishedPass() {
        var officer = county.officer(county.register("陆清源", EstablishmentType.CIVIL_SERVANT));
        assertThatThrownBy(() -> county.apply(officer))
                .isInstanceOf(NotEligibleException.class)
                .hasMessageContaining("GENERAL_LAW_EXAM");
    }

    /** CERT-02: contract staff are told which conditions they lack. */
    @Test
    void refusesAnApplicationOfAuxiliaryStaff() {
        var officer = county.officer(county.register("孟小满", EstablishmentType.LABOUR_CONTRACT));
        assertThatThrownBy(() -> county.apply(officer))
                .isInstanceOfSatisfying(
                        NotEligibleException.class,
                        refusal ->
                                assertThat(refusal.unmet())
                                        .extracting(finding -> finding.rule().name())
                                        .containsExactly(
                                                "ELIGIBLE_ESTABLISHMENT", "GENERAL_LAW_EXAM"));
    }

    @Test
    void refusesASecondOpenApplication() {
        var officer = county.officer("陆清源");
        county.apply(officer);
        assertThatThrownBy(() -> county.apply(officer))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("error.certificate.open-application");
    }

    /** CERT-05. */
    @Test
    void saysThatTheRangeIsUsedUpAndGoesOnWithTheNext() {
        var small = new County(portal);
        portal.inTransaction(
                entityManager ->
                        entityManager
                                .createQuery(
                                        "update NumberRange r set r.last = 1 where r.prefix = :prefix")
                                .setParameter("prefix", small.prefix)
                                .executeUpdate());
        small.granted(small.officer("陆清源"));
        var second = small.verified(small.officer("何远山"));
        assertThatThrownBy(() -> small.grant(second))
                .isInstanceOf(NumberRangeExhaustedException.class);

        small.openRange("0500", "0501");
        assertThat(small.grant(second).value()).isEqualTo(small.prefix + "0500");
    }

    @Test
    void refusesARangeThatOverlapsAnother() {
        assertThatThrownBy(() -> county.openRange("9999", "9999"))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("number-range-overlaps");
        assertThatThrownBy(() -> county.openRange("0000", "0001"))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("number-range-overlaps");
        county.openRange("00001", "00009");
    }

    /** The database has the last word (I2). */
    @Test
    void cannotBeTrickedIntoASecondLiveCertificateByTheDatabase() {
        county.granted(county.officer("何远山"));
        var number = county.granted(county.officer("陆清源"));
        assertThatThrownBy(
                        () ->
                                portal.inTransaction(
                                        entityManager ->
                                                entityManager
                                                        .createNativeQuery(
                                                                "update certificate_certificate set"
                                                                        + " live_key = (select"
                                                                        + " min(c.live_key) from"
                                                                        + " certificate_certificate c"
                                                                        + " where c.number <> ?1 and"
                                                                        + " c.live_key is not null)"
                                                                        + " where number = ?1")
                                                        .setParameter(1, number.value())
                                                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    private void dispatch(ApplicationReference reference) {
        portal.inTransaction(
                entityManager ->
                        entityManager
                                .createNativeQuery(
                                        "update people_person set enforcement_post = false where id ="
                                                + " (select applicant_id from certificate_application"
                                                + " where reference = ?1)")
                                .setParameter(1, reference.value())
                                .executeUpdate());
    }

    private String grant(Identity approver, OperationId operation, ApplicationReference reference) {
        return portal.as(approver)
                .call(() -> portal.get(GrantCertificate.class).grant(operation, reference, BASIS));
    }

    private static List<String> atOnce(Callable<String> act) throws Exception {
        var together = new CyclicBarrier(50);
        Callable<String> task =
                () -> {
                    together.await();
                    return outcome(act);
                };
        var threads = Executors.newFixedThreadPool(50);
        try {
            return threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(index -> task).toList())
                    .stream()
                    .map(GrantCertificateIT::result)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static String outcome(Callable<String> act) throws Exception {
        try {
            return act.call();
        } catch (BusinessRuleException refused) {
            return refused.messageKey();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException broken) {
            return broken.toString();
        }
    }

    private long certificatesOf(ApplicationReference reference) {
        return portal.inTransaction(
                entityManager ->
                        entityManager
                                .createQuery(
                                        "select count(c) from Certificate c where"
                                                + " c.applicationReference = :reference",
                                        Long.class)
                                .setParameter("reference", reference.value())
                                .getSingleResult());
    }

    private long numbersDrawn() {
        return portal.inTransaction(
                entityManager ->
                        entityManager
                                .createQuery(
                                        "select sum(r.next - r.first) from NumberRange r where"
                                                + " r.prefix = :prefix",
                                        Long.class)
                                .setParameter("prefix", county.prefix)
                                .getSingleResult());
    }
}
