package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateDownloaded;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.document.A4Layout;
import cn.zhizheng.certificate.document.CardLayout;
import cn.zhizheng.certificate.document.PdfRenderer;
import cn.zhizheng.certificate.document.PrintedCertificate;
import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Makes the card and the A4 sheet of a certificate, for its holder and for those who may read it.
 * Only of a valid one: what may not be shown is not printed (CERT-31). In Chinese, whatever the
 * reader's language is.
 */
@ApplicationScoped
@Transactional
@RequiresPermission({Permission.READ_CERTIFICATES, Permission.APPLY_FOR_CERTIFICATE})
public class CertificateDocuments {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    @Inject CertificateRepository certificates;
    @Inject OrganisationDirectory organisation;
    @Inject VerificationAddress addresses;
    @Inject PdfRenderer renderer;
    @Inject CurrentUser currentUser;
    @Inject Event<CertificateDownloaded> downloaded;
    @Inject Clock clock;

    /** Which of the two documents. */
    public enum Sheet {
        CARD,
        A4
    }

    /**
     * The document as PDF.
     *
     * @throws cn.zhizheng.platform.NotFoundException if there is no such certificate for this
     *     reader (SEC-16, SEC-23)
     * @throws BusinessRuleException if it is not valid today, or cannot be printed as it should be
     */
    public byte[] pdf(CertificateNumber number, Sheet sheet) {
        var now = clock.instant();
        var certificate = certificates.require(number);
        CertificateQueries.refuseUnlessReadable(certificate, currentUser);
        if (certificate.standingOn(LocalDate.ofInstant(now, clock.getZone()))
                != CertificateStanding.VALID) {
            throw new BusinessRuleException("error.certificate.not-printable", number.value());
        }
        var texts = ResourceBundle.getBundle("cn.zhizheng.certificate.messages", Locale.CHINESE);
        var printed = printed(certificate, texts);
        var faces =
                switch (sheet) {
                    case CARD -> new CardLayout(texts).faces(printed);
                    case A4 -> new A4Layout(texts).faces(printed);
                };
        var pdf = renderer.render(faces, printed.title() + " " + printed.number(), now);
        downloaded.fire(
                new CertificateDownloaded(
                        number.value(), certificate.scope().path(), sheet.name()));
        return pdf;
    }

    private PrintedCertificate printed(Certificate certificate, ResourceBundle texts) {
        var content = certificate.content();
        return new PrintedCertificate(
                texts.getString("kind." + certificate.kind()),
                certificate.number().value(),
                content.holderName(),
                content.agencyName(),
                fieldNames(content.fieldCodes(), texts),
                content.area(),
                content.bureauName(),
                content.producedUnder(),
                certificate.validity().from().format(DATE),
                certificate.validity().to().format(DATE),
                LocalDate.ofInstant(certificate.grantedAt(), clock.getZone()).format(DATE),
                certificate.history().get(0).legalBasis(),
                addresses.of(certificate.identity().statement()),
                certificates.requirePhoto(certificate));
    }

    private String fieldNames(List<String> codes, ResourceBundle texts) {
        return organisation.fields().stream()
                .filter(field -> codes.contains(field.code()))
                .map(FieldView::nameZh)
                .collect(Collectors.joining(texts.getString("verify.separator")));
    }
}
