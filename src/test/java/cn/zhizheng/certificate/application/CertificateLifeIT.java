package cn.zhizheng.certificate.application;

import static cn.zhizheng.certificate.application.County.TODAY;
import static cn.zhizheng.certificate.application.County.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.CertificateRegister;
import cn.zhizheng.certificate.domain.ApplicationAct;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.certificate.domain.Suspension;
import cn.zhizheng.certificate.domain.Verdict;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.InvalidTransitionException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way of a certificate, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CertificateLifeIT {

    private final TestPortal portal;
    private final County county;
    private final Identity officer;

    CertificateLifeIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new County(portal);
        officer = county.officer("艾山·买买提");
    }

    /** CERT-01, CERT-02, CERT-05, CERT-12, CERT-13, CERT-15, SEC-42: application to revocation. */
    @Test
    void goesFromTheApplicationToTheRevocation() {
        var number = county.granted(officer);
        assertThat(number.value()).isEqualTo(county.prefix + "0001");
        assertThat(view(number).validity().to()).isEqualTo(LocalDate.of(2031, 11, 22));
        assertThat(verdict(number)).isEqualTo(Verdict.VALID);

        suspend(number, TODAY, TODAY.plusMonths(3));
        assertThat(verdict(number)).isEqualTo(Verdict.SUSPENDED);
        reinstate(number);
        assertThat(verdict(number)).isEqualTo(Verdict.VALID);

        suspend(number, TODAY, TODAY.plusDays(7));
        portal.clock().set("2026-11-30T23:59");
        assertThat(verdict(number)).isEqualTo(Verdict.SUSPENDED);
        portal.clock().set("2026-12-01T00:00");
        assertThat(verdict(number)).isEqualTo(Verdict.VALID);

        revoke(number, LocalDate.of(2026, 12, 1));
        assertThat(verdict(number)).isEqualTo(Verdict.REVOKED);
        assertThat(view(number).history())
                .extracting(CertificateView.Change::act)
                .containsExactly(
                        StatusAct.GRANT,
                        StatusAct.SUSPEND,
                        StatusAct.REINSTATE,
                        StatusAct.SUSPEND,
                        StatusAct.REVOKE);
        assertThatThrownBy(() -> reinstate(number)).isInstanceOf(InvalidTransitionException.class);
    }

    /** CERT-12: courts and case-file review ask about the past. */
    @Test
    void knowsOnWhichDaysItWasValid() {
        var number = county.granted(officer);
        suspend(number, TODAY.plusDays(2), TODAY.plusDays(4));
        var register = portal.get(CertificateRegister.class);
        assertThat(
                        TODAY.minusDays(1)
                                .datesUntil(TODAY.plusDays(7))
                                .map(day -> register.wasValidOn(number, day)))
                .containsExactly(false, true, true, false, false, false, true, true);
        assertThat(register.wasValidOn(number, LocalDate.of(2031, 11, 22))).isTrue();
        assertThat(register.wasValidOn(number, LocalDate.of(2031, 11, 23))).isFalse();
        assertThat(register.wasValidOn(new CertificateNumber("NOBODY-01"), TODAY)).isFalse();
    }

    /** CERT-11: valid until midnight of the last day. */
    @Test
    void expiresAtMidnightWithoutAnybodyDoingAnything() {
        var number = county.granted(officer);
        portal.clock().set("2031-11-22T23:59:59");
        assertThat(verdict(number)).isEqualTo(Verdict.VALID);
        portal.clock().set("2031-11-23T00:00");
        assertThat(verdict(number)).isEqualTo(Verdict.EXPIRED);
        assertThat(find(Optional.of(CertificateStanding.EXPIRED))).contains(number.value());
        assertThat(find(Optional.of(CertificateStanding.VALID))).doesNotContain(number.value());
    }

    /** I2: after the end there may be a new one, before it not. */
    @Test
    void leavesRoomForANewOneAfterItsEnd() {
        var first = county.granted(officer);
        assertThatThrownBy(() -> county.apply(officer))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("NO_LIVE_CERTIFICATE");

        portal.clock().set("2031-11-23T09:00");
        portal.get(cn.zhizheng.certificate.PublishedPasses.class)
                .passGeneralLaw(
                        new cn.zhizheng.people.PersonId(officer.personId()),
                        LocalDate.of(2031, 11, 20));
        var second = county.granted(officer);

        assertThat(second).isNotEqualTo(first);
        assertThat(verdict(second)).isEqualTo(Verdict.VALID);
        assertThat(verdict(first)).isEqualTo(Verdict.EXPIRED);
    }

    /** CERT-03: a return says why, and the officer corrects and submits again. */
    @Test
    void comesBackForCorrectionAndGoesOn() {
        var reference = county.apply(officer);
        portal.as(county.admin)
                .run(
                        () ->
                                portal.get(ReturnApplication.class)
                                        .returnForCorrection(
                                                OperationId.fresh(), reference, "请只选城市管理"));
        portal.as(officer)
                .run(
                        () ->
                                portal.get(ResubmitApplication.class)
                                        .resubmit(
                                                OperationId.fresh(),
                                                reference,
                                                List.of("CITY_MANAGEMENT"),
                                                true));
        county.confirm(reference);
        county.verify(reference);
        var number = county.grant(reference);

        assertThat(view(number).content().fieldCodes()).containsExactly("CITY_MANAGEMENT");
        var application = applicationSeenBy(county.approver, reference);
        assertThat(application.status()).isEqualTo(ApplicationStatus.GRANTED);
        assertThat(application.certificateNumber()).isEqualTo(number.value());
        assertThat(application.steps())
                .extracting(ApplicationView.Step::act)
                .containsExactly(
                        ApplicationAct.SUBMIT,
                        ApplicationAct.RETURN,
                        ApplicationAct.SUBMIT,
                        ApplicationAct.CONFIRM,
                        ApplicationAct.VERIFY,
                        ApplicationAct.GRANT);
        assertThat(application.steps().get(1).remark()).isEqualTo("请只选城市管理");
    }

    @Test
    void endsWithARejectionThatSaysWhyAndMayBeTriedAnew() {
        var reference = county.verified(officer);
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(RejectApplication.class)
                                        .reject(OperationId.fresh(), reference, "岗位材料不实"));
        assertThat(applicationSeenBy(officer, reference).status())
                .isEqualTo(ApplicationStatus.REJECTED);
        assertThatThrownBy(() -> county.grant(reference))
                .isInstanceOf(InvalidTransitionException.class);
        assertThat(county.apply(officer)).isNotEqualTo(reference);
    }

    @Test
    void mayBeWithdrawnByTheOfficerOnly() {
        var reference = county.apply(officer);
        var other = county.officer("陆清源");
        assertThatThrownBy(() -> withdraw(other, reference)).isInstanceOf(NotFoundException.class);
        withdraw(officer, reference);
        assertThat(applicationSeenBy(officer, reference).status())
                .isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    /** SEC-14, SEC-22: another county's people can neither see nor do anything. */
    @Test
    void isClosedToAnotherCounty() {
        var number = county.granted(officer);
        var reference = county.apply(county.officer("陆清源"));
        var foreign = new County(portal);

        assertThatThrownBy(() -> foreign.confirm(reference))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> applicationSeenBy(foreign.admin, reference))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () ->
                                portal.as(foreign.approver)
                                        .run(
                                                () ->
                                                        portal.get(RevokeCertificate.class)
                                                                .revoke(
                                                                        OperationId.fresh(),
                                                                        number,
                                                                        TODAY,
                                                                        decision(
                                                                                ChangeCause
                                                                                        .BRIBERY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                portal.as(foreign.clerk)
                                        .call(
                                                () ->
                                                        portal.get(CertificateQueries.class)
                                                                .view(number)))
                .isInstanceOf(NotFoundException.class);
        assertThat(foreignFinds(foreign)).doesNotContain(number.value());
        assertThat(verdict(number)).isEqualTo(Verdict.VALID);
    }

    /** CERT-07: who lost a certificate for good is kept out of the exam too. */
    @Test
    void barsTheExamAfterARevocation() {
        var number = county.granted(officer);
        var person = new cn.zhizheng.people.PersonId(officer.personId());
        var requirement = portal.get(RevocationEntryRequirement.class);
        assertThat(requirement.refusalsFor(person, cn.zhizheng.exam.PaperKind.GENERAL_LAW, TODAY))
                .isEmpty();
        revoke(number, TODAY);
        assertThat(requirement.refusalsFor(person, cn.zhizheng.exam.PaperKind.GENERAL_LAW, TODAY))
                .extracting(cn.zhizheng.exam.EntryRefusal::messageKey)
                .containsExactly("error.certificate.revocation-bar");
        assertThatThrownBy(() -> county.apply(officer)).hasMessageContaining("NOT_BARRED");
    }

    /** UX-19: found without the middle dot, by part of the name, and wildcards mean nothing. */
    @Test
    void isFoundByWhatPeopleRemember() {
        var number = county.granted(officer);
        assertThat(find("艾山买买提")).containsExactly(number.value());
        assertThat(find("买买")).containsExactly(number.value());
        assertThat(find(county.prefix.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(number.value());
        assertThat(find("柳河镇")).containsExactly(number.value());
        assertThat(find("%")).isEmpty();
        assertThat(find("_")).isEmpty();
        assertThat(find("陆清源")).isEmpty();
    }

    private List<String> find(String text) {
        return portal.as(county.clerk)
                .call(
                        () ->
                                portal
                                        .get(CertificateQueries.class)
                                        .find(text, Optional.empty(), 0, 50)
                                        .stream()
                                        .map(CertificateRow::number)
                                        .toList());
    }

    private List<String> find(Optional<CertificateStanding> standing) {
        return portal.as(county.clerk)
                .call(
                        () ->
                                portal
                                        .get(CertificateQueries.class)
                                        .find("", standing, 0, 50)
                                        .stream()
                                        .map(CertificateRow::number)
                                        .toList());
    }

    private List<String> foreignFinds(County foreign) {
        return portal.as(foreign.clerk)
                .call(
                        () ->
                                portal
                                        .get(CertificateQueries.class)
                                        .find("", Optional.empty(), 0, 50)
                                        .stream()
                                        .map(CertificateRow::number)
                                        .toList());
    }

    private ApplicationView applicationSeenBy(
            Identity reader, cn.zhizheng.certificate.ApplicationReference reference) {
        return portal.as(reader).call(() -> portal.get(ApplicationQueries.class).view(reference));
    }

    private void withdraw(Identity who, cn.zhizheng.certificate.ApplicationReference reference) {
        portal.as(who)
                .run(
                        () ->
                                portal.get(WithdrawApplication.class)
                                        .withdraw(OperationId.fresh(), reference));
    }

    private CertificateView view(CertificateNumber number) {
        return portal.as(county.clerk)
                .call(() -> portal.get(CertificateQueries.class).view(number));
    }

    private Verdict verdict(CertificateNumber number) {
        return portal.get(VerifyCertificate.class)
                .byNumberAndName(number.value(), "艾山买买提")
                .verdict();
    }

    private void suspend(CertificateNumber number, LocalDate from, LocalDate until) {
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(SuspendCertificate.class)
                                        .suspend(
                                                OperationId.fresh(),
                                                number,
                                                new Suspension(from, until),
                                                decision(ChangeCause.INTERIM_MEASURE)));
    }

    private void reinstate(CertificateNumber number) {
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(ReinstateCertificate.class)
                                        .reinstate(
                                                OperationId.fresh(),
                                                number,
                                                decision(ChangeCause.CAUSE_REMEDIED)));
    }

    private void revoke(CertificateNumber number, LocalDate effectiveOn) {
        portal.as(county.approver)
                .run(
                        () ->
                                portal.get(RevokeCertificate.class)
                                        .revoke(
                                                OperationId.fresh(),
                                                number,
                                                effectiveOn,
                                                decision(ChangeCause.BRIBERY)));
    }
}
