package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.CertificateFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.platform.BusinessRuleException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateApplicationTest {

    /** SEC-25, CERT-04. */
    @Test
    void refusesAGrantByWhoConfirmed() {
        var application = aVerifiedApplication();
        assertThatThrownBy(() -> application.refuseUnlessGrantableBy(ADMIN))
                .isInstanceOf(SamePersonDecidesException.class)
                .hasMessageContaining("same-person-confirmed");
    }

    /** SEC-25, CERT-04. */
    @Test
    void refusesAGrantByWhoVerified() {
        var application = aVerifiedApplication();
        assertThatThrownBy(() -> application.grant(new CertificateNumber("99000001"), CLERK, AT))
                .isInstanceOf(SamePersonDecidesException.class)
                .hasMessageContaining("same-person-verified");
    }

    /** SEC-25, CERT-04. */
    @Test
    void refusesTheApplicantInEverySeat() {
        assertThatThrownBy(
                        () ->
                                aSubmittedApplication()
                                        .confirm(anOfficer(), Remark.NONE, OFFICER, AT))
                .isInstanceOf(SamePersonDecidesException.class);
        assertThatThrownBy(() -> aConfirmedApplication().verify(Remark.NONE, OFFICER, AT))
                .isInstanceOf(SamePersonDecidesException.class);
        assertThatThrownBy(() -> aVerifiedApplication().reject(Remark.reason("不"), OFFICER, AT))
                .isInstanceOf(SamePersonDecidesException.class);
    }

    @Test
    void letsTheSameAdministratorConfirmAgainAfterACorrection() {
        var application = aConfirmedApplication();
        application.returnForCorrection(Remark.reason("请更新岗位"), CLERK, AT);
        application.submit(List.of("HEALTH"), OFFICER, AT);
        assertThat(application.confirmedPost()).isEmpty();

        application.confirm(anOfficer(), Remark.NONE, ADMIN, AT);
        application.verify(Remark.NONE, CLERK, AT);

        assertThat(application.status()).isEqualTo(ApplicationStatus.VERIFIED);
        assertThat(application.fieldCodes()).containsExactly("HEALTH");
        assertThat(application.steps())
                .extracting(ApplicationStep::act)
                .containsExactly(
                        ApplicationAct.SUBMIT,
                        ApplicationAct.CONFIRM,
                        ApplicationAct.RETURN,
                        ApplicationAct.SUBMIT,
                        ApplicationAct.CONFIRM,
                        ApplicationAct.VERIFY);
    }

    /** CERT-03. */
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void refusesAReturnWithoutAReason(String reason) {
        assertThatThrownBy(() -> Remark.reason(reason))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("error.certificate.reason-missing");
    }

    @Test
    void keepsWhatTheAgencyVouchedFor() {
        var application = aConfirmedApplication();
        assertThat(application.confirmedPost()).contains("综合行政执法队队员");
        assertThat(application.confirmedEstablishment()).contains(anOfficer().establishment());
    }
}
