package cn.zhizheng.certificate.application;

import static cn.zhizheng.certificate.application.County.TODAY;
import static cn.zhizheng.certificate.application.County.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.CertificateDocuments.Sheet;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may print what (CERT-31, SEC-16). */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CertificateDocumentsIT {

    private final TestPortal portal;
    private final County county;
    private final Identity officer;
    private final CertificateNumber number;

    CertificateDocumentsIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new County(portal);
        officer = county.officer("艾山·买买提");
        number = county.granted(officer);
    }

    @Test
    void areGivenToTheHolderAndToTheBureau() throws IOException {
        for (var reader : new Identity[] {officer, county.admin, county.clerk, county.approver}) {
            try (var card = Loader.loadPDF(pdf(reader, number, Sheet.CARD));
                    var sheet = Loader.loadPDF(pdf(reader, number, Sheet.A4))) {
                assertThat(new PDFTextStripper().getText(card)).contains("艾山·买买提", number.value());
                assertThat(new PDFTextStripper().getText(sheet))
                        .contains("艾山·买买提", number.value(), "城市管理、卫生健康", County.BASIS);
            }
        }
    }

    /** Somebody else's is as good as none. */
    @Test
    void doNotExistForAnybodyElse() {
        var other = county.officer("陆清源");
        var foreign = new County(portal).approver;
        for (var reader : new Identity[] {other, foreign}) {
            assertThatThrownBy(() -> pdf(reader, number, Sheet.CARD))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> pdf(officer, new CertificateNumber("NOBODY-01"), Sheet.CARD))
                .isInstanceOf(NotFoundException.class);
    }

    /** CERT-31. */
    @Test
    void areNotMadeOfACertificateThatIsNotValid() {
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(CancelCertificate.class)
                                        .cancel(
                                                OperationId.fresh(),
                                                number,
                                                TODAY,
                                                decision(ChangeCause.RETIRED)));
        assertThatThrownBy(() -> pdf(officer, number, Sheet.A4))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("not-printable");
    }

    private byte[] pdf(Identity reader, CertificateNumber which, Sheet sheet) {
        return portal.as(reader)
                .call(() -> portal.get(CertificateDocuments.class).pdf(which, sheet));
    }
}
