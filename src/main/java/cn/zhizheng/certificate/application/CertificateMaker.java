package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.application.StatementSigner.Statement;
import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.CertificateApplication;
import cn.zhizheng.certificate.domain.CertificateContent;
import cn.zhizheng.certificate.domain.CertificateIdentity;
import cn.zhizheng.certificate.domain.Decision;
import cn.zhizheng.certificate.domain.Signatory;
import cn.zhizheng.certificate.domain.Validity;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.certificate.persistence.NumberRangeRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Draws the number, signs the statement and enters the certificate into the register. */
@ApplicationScoped
@OpenToEveryone(
        because = "a hand of the grant, which has checked the right, the place and the rules")
public class CertificateMaker {

    @Inject CertificateRepository certificates;
    @Inject NumberRangeRepository ranges;
    @Inject StatementSigner signer;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;

    /** In force from today, by the years that the place has set. */
    Certificate make(
            CertificateApplication application,
            Decision decision,
            Signatory approver,
            Instant now,
            LocalDate today) {
        var content = contentOf(application);
        var years =
                organisation.number(
                        PolicyKey.CERTIFICATE_VALIDITY_YEARS, application.scope(), today);
        var validity = Validity.ofYears(today, years);
        certificates
                .findNotEnded(content.holder(), content.kind())
                .ifPresent(earlier -> earlier.makeWay(today));
        var photo =
                people.photo(content.holder())
                        .orElseThrow(() -> new BusinessRuleException("error.certificate.no-photo"));
        // The number comes last: from here to the commit nobody else draws one.
        var certificate =
                Certificate.grant(
                        identityFor(content, validity),
                        content,
                        validity,
                        application.reference(),
                        decision,
                        approver,
                        now);
        certificates.add(certificate, photo);
        return certificate;
    }

    private CertificateIdentity identityFor(CertificateContent content, Validity validity) {
        var number = ranges.drawNumber(content.bureauScope());
        var code = RandomReference.next();
        return new CertificateIdentity(
                number, code, signer.sign(new Statement(code, number, validity.to())));
    }

    private CertificateContent contentOf(CertificateApplication application) {
        var bureau = organisation.bureauOf(application.scope());
        return new CertificateContent(
                application.kind(),
                application.applicant(),
                people.person(application.applicant()).name(),
                application.agency(),
                application.agencyName(),
                application.scope(),
                application.fieldCodes(),
                application.area(),
                bureau.name(),
                bureau.scope(),
                bureau.producedUnder());
    }
}
