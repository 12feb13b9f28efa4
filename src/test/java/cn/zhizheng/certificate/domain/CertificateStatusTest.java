package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.CertificateFixture.*;
import static cn.zhizheng.certificate.domain.CertificateStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.platform.InvalidTransitionException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CERT-10, I5: every pair of states, allowed or impossible. */
class CertificateStatusTest {

    private static final Map<CertificateStatus, Set<CertificateStatus>> ALLOWED =
            Map.of(
                    ACTIVE, Set.of(SUSPENDED, CANCELLED, REVOKED),
                    SUSPENDED, Set.of(ACTIVE, CANCELLED, REVOKED),
                    CANCELLED, Set.of(),
                    REVOKED, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(CertificateStatus.values())
                .flatMap(from -> Stream.of(values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesOnlyAlongTheMap(CertificateStatus from, CertificateStatus to) {
        var certificate = aCertificate();
        bring(certificate, from);
        var acts = certificate.history().size();
        if (ALLOWED.get(from).contains(to)) {
            act(certificate, to);
            assertThat(certificate.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> act(certificate, to))
                    .isInstanceOf(InvalidTransitionException.class);
            assertThat(certificate.status()).isEqualTo(from);
            assertThat(certificate.history()).hasSize(acts);
        }
    }

    @Test
    void hasNoWayOutOfAnEnd() {
        assertThat(REVOKED.successors()).isEmpty();
        assertThat(CANCELLED.successors()).isEmpty();
    }

    private static void bring(Certificate certificate, CertificateStatus status) {
        if (status != ACTIVE) {
            act(certificate, status);
        }
    }

    private static void act(Certificate certificate, CertificateStatus status) {
        switch (status) {
            case ACTIVE ->
                    certificate.reinstate(
                            decision(ChangeCause.CAUSE_REMEDIED), APPROVER, AT, GRANTED_ON);
            case SUSPENDED ->
                    certificate.suspend(
                            new Suspension(GRANTED_ON, GRANTED_ON.plusDays(9)),
                            6,
                            decision(ChangeCause.INTERIM_MEASURE),
                            APPROVER,
                            AT,
                            GRANTED_ON);
            case CANCELLED ->
                    certificate.cancel(
                            GRANTED_ON, decision(ChangeCause.RETIRED), APPROVER, AT, GRANTED_ON);
            case REVOKED ->
                    certificate.revoke(
                            GRANTED_ON, decision(ChangeCause.BRIBERY), APPROVER, AT, GRANTED_ON);
        }
    }
}
