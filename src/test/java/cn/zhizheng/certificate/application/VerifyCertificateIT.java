package cn.zhizheng.certificate.application;

import static cn.zhizheng.certificate.application.County.TODAY;
import static cn.zhizheng.certificate.application.County.decision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.Suspension;
import cn.zhizheng.certificate.domain.Verdict;
import cn.zhizheng.certificate.persistence.PublicRegisterFixture;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What anybody is told, and how little can be found out by asking often. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VerifyCertificateIT {

    private static final String NAME = "艾山·买买提";

    private final TestPortal portal;
    private final County county;
    private final CertificateNumber number;
    private final VerifyCertificate verify;
    private final List<String> statements = new ArrayList<>();

    VerifyCertificateIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new County(portal);
        number = county.granted(county.officer(NAME));
        verify = watched();
    }

    /** SEC-42, CERT-24: what the law publishes, and no ID number. */
    @Test
    void showsWhatTheLawPublishesOfAValidCertificate() {
        var answer = verify.byToken(token());
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
        var shown = answer.shown().orElseThrow();
        assertThat(shown.number()).isEqualTo(number.value());
        assertThat(shown.holderName()).isEqualTo(NAME);
        assertThat(shown.area()).isEqualTo("清溪县");
        assertThat(shown.bureauName()).isEqualTo("清溪县司法局");
        assertThat(shown.complaintPhone()).isEqualTo("000-1234802");
        assertThat(shown.fields())
                .extracting(field -> field.code())
                .containsExactly("CITY_MANAGEMENT", "HEALTH");
        assertThat(shown.toString()).doesNotContain("999999");
        assertThat(verify.byNumberAndName(number.value(), NAME).shown()).contains(shown);
    }

    /** CERT-24: the publicity of names serves those who act with power now. */
    @Test
    void masksTheNameOfWhoMayNotEnforce() {
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(SuspendCertificate.class)
                                        .suspend(
                                                OperationId.fresh(),
                                                number,
                                                new Suspension(TODAY, TODAY.plusDays(3)),
                                                decision(ChangeCause.INTERIM_MEASURE)));
        var answer = verify.byToken(token());
        assertThat(answer.verdict()).isEqualTo(Verdict.SUSPENDED);
        assertThat(answer.shown().orElseThrow().holderName()).isEqualTo("艾***");
    }

    /** SEC-42: cancelled and revoked are two answers. */
    @Test
    void tellsCancelledFromRevoked() {
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(CancelCertificate.class)
                                        .cancel(
                                                OperationId.fresh(),
                                                number,
                                                TODAY,
                                                decision(ChangeCause.RETIRED)));
        assertThat(verify.byToken(token()).verdict()).isEqualTo(Verdict.CANCELLED);
    }

    /** SEC-40: an altered code was not signed. */
    @Test
    void refusesAnAlteredCode() {
        var altered = token().substring(0, token().length() - 10) + "AAAAAAAAAA";
        assertThat(verify.byToken(altered).verdict()).isEqualTo(Verdict.SIGNATURE_INVALID);
        assertThat(verify.byToken("").verdict()).isEqualTo(Verdict.SIGNATURE_INVALID);
        assertThat(verify.byToken("x".repeat(100_000)).verdict())
                .isEqualTo(Verdict.SIGNATURE_INVALID);
    }

    /** CERT-21: a register that was altered behind the portal's back does not agree any more. */
    @Test
    void refusesARowThatSaysMoreThanWasSigned() {
        portal.inTransaction(
                entityManager ->
                        entityManager
                                .createQuery(
                                        "update Certificate c set c.validTo = :later where c.number"
                                                + " = :number")
                                .setParameter("later", TODAY.plusYears(50))
                                .setParameter("number", number.value())
                                .executeUpdate());
        assertThat(verify.byToken(token()).verdict()).isEqualTo(Verdict.SIGNATURE_INVALID);
    }

    /** Signed by us, but not in this register. */
    @Test
    void doesNotFindWhatIsNotThere() {
        portal.inTransaction(
                entityManager ->
                        entityManager
                                .createQuery(
                                        "update Certificate c set c.code = :other where c.number ="
                                                + " :number")
                                .setParameter("other", OperationId.fresh().value())
                                .setParameter("number", number.value())
                                .executeUpdate());
        assertThat(verify.byToken(token()).verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    /** CERT-23: unknown number, wrong name, no number at all: one answer and one way to it. */
    @Test
    void answersAlikeAndLooksOnceWhateverIsWrong() {
        var answers =
                List.of(
                        verify.byNumberAndName("NOBODY-0001", NAME),
                        verify.byNumberAndName(number.value(), "陆清源"),
                        verify.byNumberAndName(number.value(), ""),
                        verify.byNumberAndName(number.value(), "艾".repeat(5000)),
                        verify.byNumberAndName("'; drop table x", NAME),
                        verify.byNumberAndName("", ""));
        assertThat(answers).extracting(VerificationAnswer::verdict).containsOnly(Verdict.NOT_FOUND);
        assertThat(answers)
                .extracting(VerificationAnswer::shown)
                .allMatch(shown -> shown.isEmpty());
        assertThat(statements).hasSize(6);
        assertThat(statements.stream().distinct()).hasSize(1);

        statements.clear();
        verify.byToken(token());
        verify.byToken("altered");
        assertThat(statements).hasSize(2);
        assertThat(statements.stream().distinct()).hasSize(1);
    }

    private String token() {
        return portal.inTransaction(
                entityManager ->
                        entityManager
                                .createQuery(
                                        "select c from Certificate c where c.number = :number",
                                        Certificate.class)
                                .setParameter("number", number.value())
                                .getSingleResult()
                                .identity()
                                .statement());
    }

    /** The real thing, with a data source that writes down what it is asked. */
    private VerifyCertificate watched() {
        var verifyCertificate = new VerifyCertificate();
        verifyCertificate.statements = portal.get(VerifiedStatements.class);
        verifyCertificate.names = portal.get(PublicNames.class);
        verifyCertificate.clock = portal.clock();
        verifyCertificate.register = PublicRegisterFixture.reading(watching(portal.dataSource()));
        return verifyCertificate;
    }

    private DataSource watching(DataSource real) {
        return (DataSource)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getConnection")
                                        ? watching(real.getConnection())
                                        : method.invoke(real, arguments));
    }

    private Connection watching(Connection real) {
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.add((String) arguments[0]);
                            }
                            return method.invoke(real, arguments);
                        });
    }
}
