package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.ApplicationAct;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.CertificateApplication;
import cn.zhizheng.certificate.persistence.ApplicationRepository;
import cn.zhizheng.people.PeopleDirectory;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What officers, agencies and the bureau may see of applications. */
@ApplicationScoped
@Transactional
@RequiresPermission({
    Permission.APPLY_FOR_CERTIFICATE,
    Permission.CONFIRM_APPLICATION,
    Permission.VERIFY_APPLICATION,
    Permission.GRANT_CERTIFICATE
})
public class ApplicationQueries {

    /** On whose desk an application lies. */
    private static final Map<ApplicationStatus, Permission> DESKS =
            Map.of(
                    ApplicationStatus.SUBMITTED, Permission.CONFIRM_APPLICATION,
                    ApplicationStatus.UNIT_CONFIRMED, Permission.VERIFY_APPLICATION,
                    ApplicationStatus.VERIFIED, Permission.GRANT_CERTIFICATE);

    @Inject ApplicationRepository applications;
    @Inject EligibilityQueries eligibility;
    @Inject PeopleDirectory people;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    /** The reader's own, latest first. */
    public List<ApplicationRow> mine() {
        return applications.findOf(new PersonId(currentUser.personId())).stream()
                .map(ApplicationRow::of)
                .toList();
    }

    /** What waits for the reader, longest waiting first. */
    public List<ApplicationRow> waitingForMe() {
        return DESKS.entrySet().stream()
                .flatMap(desk -> waitingAt(desk.getKey(), desk.getValue()))
                .distinct()
                .sorted(Comparator.comparing(ApplicationRow::lastStepAt))
                .toList();
    }

    /**
     * One application, of the reader or of the part of the tree that the reader works for.
     *
     * @throws NotFoundException if there is none for this reader (SEC-23)
     */
    public ApplicationView view(ApplicationReference reference) {
        var application = applications.require(reference);
        if (!isMine(application) && !isOfMyDesk(application)) {
            throw new NotFoundException("application");
        }
        return new ApplicationView(
                reference.value(),
                application.status(),
                people.person(application.applicant()),
                application.agencyName(),
                application.area(),
                application.fieldCodes(),
                application.confirmedPost(),
                application.confirmedEstablishment(),
                application.status().isClosed()
                        ? List.of()
                        : eligibility.findingsFor(
                                application.applicant(),
                                application.kind(),
                                application.fieldCodes(),
                                LocalDate.now(clock)),
                application.steps().stream()
                        .map(
                                step ->
                                        new ApplicationView.Step(
                                                step.act(),
                                                step.remark(),
                                                step.takenBy().name(),
                                                step.takenAt()))
                        .toList(),
                application.certificate().map(CertificateNumber::value).orElse(""),
                stepsOpenTo(application));
    }

    private Stream<ApplicationRow> waitingAt(ApplicationStatus status, Permission permission) {
        return currentUser.scopesOf(permission).stream()
                .flatMap(scope -> applications.findAt(status, scope).stream())
                .map(ApplicationRow::of);
    }

    private boolean isMine(CertificateApplication application) {
        return application.applicant().value() == currentUser.personId();
    }

    private boolean isOfMyDesk(CertificateApplication application) {
        return DESKS.values().stream()
                .anyMatch(permission -> currentUser.mayIn(permission, application.scope()));
    }

    private Set<ApplicationAct> stepsOpenTo(CertificateApplication application) {
        var open = EnumSet.noneOf(ApplicationAct.class);
        for (var act : ApplicationAct.values()) {
            if (application.status().successors().contains(act.result())
                    && isTurnFor(act, application)) {
                open.add(act);
            }
        }
        return open;
    }

    private boolean isTurnFor(ApplicationAct act, CertificateApplication application) {
        return switch (act) {
            case SUBMIT, WITHDRAW -> isMine(application);
            case CONFIRM -> mayIn(Permission.CONFIRM_APPLICATION, application);
            case VERIFY -> mayIn(Permission.VERIFY_APPLICATION, application);
            case GRANT, REJECT -> mayIn(Permission.GRANT_CERTIFICATE, application);
            case RETURN -> mayIn(DESKS.get(application.status()), application);
        };
    }

    private boolean mayIn(Permission permission, CertificateApplication application) {
        return !isMine(application) && currentUser.mayIn(permission, application.scope());
    }
}
