package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PersonView;
import cn.zhizheng.platform.security.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The smallest valid certificate and application, of invented people. */
public final class CertificateFixture {

    public static final LocalDate GRANTED_ON = LocalDate.of(2026, 11, 23);
    public static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    public static final Scope COUNTY = new Scope("/99/9999/999999/");

    public static final Signatory OFFICER = signatory(1, "陆清源");
    public static final Signatory ADMIN = signatory(2, "顾南乔");
    public static final Signatory CLERK = signatory(3, "程书雅");
    public static final Signatory APPROVER = signatory(4, "沈怀远");

    private CertificateFixture() {}

    public static Signatory signatory(long id, String name) {
        return new Signatory(new PersonId(id), "account" + id, name);
    }

    public static Decision decision(ChangeCause cause) {
        return new Decision(cause, "《行政执法证件管理办法》第三十一条", "清司执监〔2026〕12号");
    }

    /** Five years from {@link #GRANTED_ON}. */
    public static Certificate aCertificate() {
        return aCertificate(Validity.ofYears(GRANTED_ON, 5));
    }

    public static Certificate aCertificate(Validity validity) {
        return Certificate.grant(
                new CertificateIdentity(
                        new CertificateNumber("99000001"), "AAAAAAAAAAAAAAAAAAAAAA", "a.b.c"),
                content("陆清源"),
                validity,
                new ApplicationReference("BBBBBBBBBBBBBBBBBBBBBB"),
                decision(ChangeCause.APPLICATION_GRANTED),
                APPROVER,
                AT);
    }

    public static CertificateContent content(String holderName) {
        return new CertificateContent(
                CertificateKind.ENFORCEMENT,
                new PersonId(1),
                holderName,
                new AgencyId(7),
                "柳河镇人民政府",
                COUNTY.agency(7),
                List.of("CITY_MANAGEMENT"),
                "清溪县",
                "清溪县司法局",
                COUNTY,
                "示例省人民政府");
    }

    /** An officer who meets every condition that the roster knows of. */
    public static PersonView anOfficer() {
        return new PersonView(
                new PersonId(1),
                "陆清源",
                "officer",
                "999999********0017",
                LocalDate.of(1990, 5, 6),
                new AgencyId(7),
                "综合行政执法队队员",
                true,
                EstablishmentType.CIVIL_SERVANT,
                true);
    }

    public static CertificateApplication aDraft() {
        return CertificateApplication.draft(
                new ApplicationReference("BBBBBBBBBBBBBBBBBBBBBB"),
                CertificateKind.ENFORCEMENT,
                anOfficer(),
                new AgencyView(new AgencyId(7), "柳河镇人民政府", "清溪县", COUNTY.agency(7)));
    }

    public static CertificateApplication aSubmittedApplication() {
        var application = aDraft();
        application.submit(List.of("CITY_MANAGEMENT"), OFFICER, AT);
        return application;
    }

    public static CertificateApplication aConfirmedApplication() {
        var application = aSubmittedApplication();
        application.confirm(anOfficer(), Remark.NONE, ADMIN, AT);
        return application;
    }

    public static CertificateApplication aVerifiedApplication() {
        var application = aConfirmedApplication();
        application.verify(Remark.NONE, CLERK, AT);
        return application;
    }
}
