package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.certificate.persistence.CertificateSearch;
import cn.zhizheng.certificate.persistence.CertificateSearch.Wanted;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holders, agencies and the bureau may see of certificates. */
@ApplicationScoped
@Transactional
@RequiresPermission({Permission.READ_CERTIFICATES, Permission.APPLY_FOR_CERTIFICATE})
public class CertificateQueries {

    @Inject CertificateRepository certificates;
    @Inject CertificateSearch search;
    @Inject VerificationAddress addresses;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** The reader's own, latest first. */
    public List<CertificateRow> mine() {
        var today = LocalDate.now(clock);
        return certificates.findOf(new PersonId(currentUser.personId())).stream()
                .map(certificate -> CertificateRow.of(certificate, today))
                .toList();
    }

    /** One page of what the reader may read, by number. */
    public List<CertificateRow> find(
            String text, Optional<CertificateStanding> standing, int first, int most) {
        var wanted = wanted(text, standing);
        if (wanted.scopes().isEmpty()) {
            return List.of();
        }
        return search.find(wanted, first, most).stream()
                .map(certificate -> CertificateRow.of(certificate, wanted.today()))
                .toList();
    }

    /** How many {@link #find} has in all. */
    public int count(String text, Optional<CertificateStanding> standing) {
        var wanted = wanted(text, standing);
        return wanted.scopes().isEmpty() ? 0 : search.count(wanted);
    }

    /**
     * One certificate, of the reader or of the part of the tree that the reader may read.
     *
     * @throws NotFoundException if there is none for this reader (SEC-23)
     */
    public CertificateView view(CertificateNumber number) {
        var certificate = certificates.require(number);
        refuseUnlessReadable(certificate, currentUser);
        var today = LocalDate.now(clock);
        return new CertificateView(
                number.value(),
                certificate.content(),
                certificate.validity(),
                certificate.standingOn(today),
                certificate.suspension(),
                certificate.history().stream()
                        .map(
                                change ->
                                        new CertificateView.Change(
                                                change.act(),
                                                change.cause(),
                                                change.legalBasis(),
                                                change.decisionNumber(),
                                                change.effectiveOn(),
                                                change.untilOn(),
                                                change.decidedBy().name(),
                                                change.recordedAt()))
                        .toList(),
                actsOpenFor(certificate, today),
                addresses.pathOf(certificate.identity().statement()));
    }

    static void refuseUnlessReadable(Certificate certificate, CurrentUser reader) {
        if (certificate.holder().value() != reader.personId()
                && !reader.mayIn(Permission.READ_CERTIFICATES, certificate.scope())) {
            throw new NotFoundException("certificate");
        }
    }

    private Wanted wanted(String text, Optional<CertificateStanding> standing) {
        return new Wanted(
                currentUser.scopesOf(Permission.READ_CERTIFICATES),
                text,
                standing,
                LocalDate.now(clock));
    }

    private Set<StatusAct> actsOpenFor(Certificate certificate, LocalDate today) {
        if (!currentUser.mayIn(Permission.SANCTION_CERTIFICATE, certificate.scope())) {
            return Set.of();
        }
        return switch (certificate.standingOn(today)) {
            case VALID, NOT_YET_VALID ->
                    certificate.suspension().filter(days -> days.from().isAfter(today)).isPresent()
                            ? EnumSet.of(StatusAct.REINSTATE, StatusAct.CANCEL, StatusAct.REVOKE)
                            : EnumSet.of(StatusAct.SUSPEND, StatusAct.CANCEL, StatusAct.REVOKE);
            case SUSPENDED -> EnumSet.of(StatusAct.REINSTATE, StatusAct.CANCEL, StatusAct.REVOKE);
            case EXPIRED -> EnumSet.of(StatusAct.CANCEL, StatusAct.REVOKE);
            case CANCELLED, REVOKED -> Set.of();
        };
    }
}
