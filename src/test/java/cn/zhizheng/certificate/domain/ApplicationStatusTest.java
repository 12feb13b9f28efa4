package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.ApplicationStatus.*;
import static cn.zhizheng.certificate.domain.CertificateFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.platform.InvalidTransitionException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CERT-01, I5: every pair of states, allowed or impossible. */
class ApplicationStatusTest {

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> ALLOWED =
            Map.of(
                    DRAFT, Set.of(SUBMITTED),
                    SUBMITTED, Set.of(UNIT_CONFIRMED, RETURNED, WITHDRAWN),
                    UNIT_CONFIRMED, Set.of(VERIFIED, RETURNED, REJECTED, WITHDRAWN),
                    VERIFIED, Set.of(GRANTED, RETURNED, REJECTED, WITHDRAWN),
                    RETURNED, Set.of(SUBMITTED, WITHDRAWN),
                    GRANTED, Set.of(),
                    REJECTED, Set.of(),
                    WITHDRAWN, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(values())
                .flatMap(
                        from ->
                                EnumSet.complementOf(EnumSet.of(DRAFT)).stream()
                                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesOnlyAlongTheMap(ApplicationStatus from, ApplicationStatus to) {
        var application = broughtTo(from);
        var steps = application.steps().size();
        if (ALLOWED.get(from).contains(to)) {
            step(application, to);
            assertThat(application.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step(application, to))
                    .isInstanceOf(InvalidTransitionException.class);
            assertThat(application.status()).isEqualTo(from);
            assertThat(application.steps()).hasSize(steps);
        }
    }

    @Test
    void leadsFromTheDraftToEveryState() {
        var reached = EnumSet.of(DRAFT);
        for (var round = 0; round < values().length; round++) {
            List.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }
        assertThat(reached).containsExactlyInAnyOrder(values());
    }

    private static CertificateApplication broughtTo(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> aDraft();
            case SUBMITTED -> aSubmittedApplication();
            case UNIT_CONFIRMED -> aConfirmedApplication();
            case VERIFIED -> aVerifiedApplication();
            case RETURNED, WITHDRAWN -> {
                var application = aSubmittedApplication();
                step(application, status);
                yield application;
            }
            case GRANTED, REJECTED -> {
                var application = aVerifiedApplication();
                step(application, status);
                yield application;
            }
        };
    }

    private static void step(CertificateApplication application, ApplicationStatus status) {
        switch (status) {
            case DRAFT -> throw new IllegalArgumentException("nothing leads back to a draft");
            case SUBMITTED -> application.submit(List.of("HEALTH"), OFFICER, AT);
            case UNIT_CONFIRMED -> application.confirm(anOfficer(), Remark.NONE, ADMIN, AT);
            case VERIFIED -> application.verify(Remark.NONE, CLERK, AT);
            case GRANTED -> application.grant(new CertificateNumber("99000001"), APPROVER, AT);
            case RETURNED -> application.returnForCorrection(Remark.reason("请补正岗位"), ADMIN, AT);
            case REJECTED -> application.reject(Remark.reason("不符合条件"), APPROVER, AT);
            case WITHDRAWN -> application.withdraw(OFFICER, AT);
        }
    }
}
