package cn.zhizheng.certificate.application;

import static cn.zhizheng.platform.security.Permission.*;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.PublishedPasses;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.Decision;
import cn.zhizheng.certificate.domain.NumberRange.Span;
import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.application.RegisterOrganisation;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.application.RegisterPerson;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.platform.security.Grant;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.testing.TestPortal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A county of its own for each test: bureau, agency, number range and people in every seat. Made by
 * the use cases that officials use.
 */
final class County {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String BASIS = "《中华人民共和国行政处罚法》第四十二条";

    private static final Random DICE = new SecureRandom();

    final TestPortal portal;
    final Scope scope;
    final AgencyId agency;
    final Identity admin;
    final Identity clerk;
    final Identity approver;
    final String prefix;

    County(TestPortal portal) {
        this.portal = portal;
        var code = "%08d".formatted(DICE.nextInt(100_000_000));
        scope = registerBureau(code);
        agency = registerAgency("柳河镇人民政府" + code);
        admin =
                identity(
                        register("顾南乔", EstablishmentType.CIVIL_SERVANT),
                        "admin",
                        agencyScope(),
                        CONFIRM_APPLICATION,
                        READ_CERTIFICATES);
        clerk =
                identity(
                        register("程书雅", EstablishmentType.CIVIL_SERVANT),
                        "clerk",
                        scope,
                        VERIFY_APPLICATION,
                        READ_CERTIFICATES);
        approver =
                identity(
                        register("沈怀远", EstablishmentType.CIVIL_SERVANT),
                        "approver",
                        scope,
                        GRANT_CERTIFICATE,
                        SANCTION_CERTIFICATE,
                        READ_CERTIFICATES);
        prefix = "T" + code + "-";
        openRange("0001", "9999");
    }

    void openRange(String first, String last) {
        portal.as(approver)
                .run(
                        () ->
                                portal.get(OpenNumberRange.class)
                                        .open(
                                                OperationId.fresh(),
                                                scope,
                                                Span.between(prefix, first, last),
                                                "示例省司法厅分配"));
    }

    Scope agencyScope() {
        return scope.agency(agency.value());
    }

    /** Somebody with rights in a part of the tree. */
    Identity identity(PersonId person, String account, Scope where, Permission... permissions) {
        return new Identity(
                account + person.value(),
                account,
                person.value(),
                "TEST",
                Arrays.stream(permissions).map(permission -> new Grant(permission, where)).toList(),
                "127.0.0.1");
    }

    /** An officer who meets every condition. */
    Identity officer(String name) {
        var person = register(name, EstablishmentType.CIVIL_SERVANT);
        portal.get(PublishedPasses.class).passGeneralLaw(person, TODAY.minusDays(10));
        return officer(person);
    }

    Identity officer(PersonId person) {
        return identity(person, "officer", agencyScope(), APPLY_FOR_CERTIFICATE);
    }

    PersonId register(String name, EstablishmentType establishment) {
        var head =
                "999999"
                        + TODAY.minusYears(50).plusDays(DICE.nextInt(9000)).format(BASIC_ISO_DATE)
                        + "%03d".formatted(DICE.nextInt(1000));
        return portal.asSystem(MANAGE_PEOPLE)
                .call(
                        () ->
                                portal.get(RegisterPerson.class)
                                        .register(
                                                new PersonName(name),
                                                RandomReference.next(),
                                                new IdNumber(
                                                        head + IdNumber.checkCharacterOf(head)),
                                                new Person.Employment(
                                                        agency,
                                                        "综合行政执法队队员",
                                                        true,
                                                        establishment,
                                                        TODAY.minusYears(2)),
                                                portrait()));
    }

    ApplicationReference apply(Identity officer) {
        return new ApplicationReference(
                portal.as(officer)
                        .call(
                                () ->
                                        portal.get(ApplyForCertificate.class)
                                                .apply(
                                                        OperationId.fresh(),
                                                        List.of("CITY_MANAGEMENT", "HEALTH"),
                                                        true)));
    }

    void confirm(ApplicationReference reference) {
        portal.as(admin)
                .run(
                        () ->
                                portal.get(ConfirmApplication.class)
                                        .confirm(OperationId.fresh(), reference, true, ""));
    }

    void verify(ApplicationReference reference) {
        portal.as(clerk)
                .run(
                        () ->
                                portal.get(VerifyApplication.class)
                                        .verify(OperationId.fresh(), reference, ""));
    }

    CertificateNumber grant(ApplicationReference reference) {
        return new CertificateNumber(
                portal.as(approver)
                        .call(
                                () ->
                                        portal.get(GrantCertificate.class)
                                                .grant(OperationId.fresh(), reference, BASIS)));
    }

    ApplicationReference verified(Identity officer) {
        var reference = apply(officer);
        confirm(reference);
        verify(reference);
        return reference;
    }

    CertificateNumber granted(Identity officer) {
        return grant(verified(officer));
    }

    static Decision decision(ChangeCause cause) {
        return new Decision(cause, "《行政执法证件管理办法》第三十一条", "清司执监〔2026〕12号");
    }

    private Scope registerBureau(String code) {
        return portal.asSystem(MANAGE_ORGANISATION)
                .call(
                        () ->
                                portal.get(RegisterOrganisation.class)
                                        .registerBureau(
                                                Scope.EVERYWHERE,
                                                "7" + code,
                                                "清溪县",
                                                JurisdictionTier.COUNTY,
                                                "清溪县司法局",
                                                "000-1234802",
                                                "示例省人民政府"));
    }

    private AgencyId registerAgency(String name) {
        return portal.asSystem(MANAGE_ORGANISATION)
                .call(
                        () ->
                                portal.get(RegisterOrganisation.class)
                                        .registerAgency(scope, name, AgencyKind.TOWNSHIP));
    }

    private static byte[] portrait() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(36, 44, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
