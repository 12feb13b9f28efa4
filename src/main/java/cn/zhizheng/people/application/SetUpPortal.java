package cn.zhizheng.people.application;

import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.OrganisationFounding;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.people.PortalSetUp;
import cn.zhizheng.people.SetUp;
import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.people.domain.Person;
import cn.zhizheng.people.domain.PersonName;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.SetUpCode;
import cn.zhizheng.people.domain.StaffNumber;
import cn.zhizheng.people.persistence.AccountRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.crypto.FieldCipher;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.platform.security.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Gives an empty portal its bureau and its first system administrator, to whoever holds the printed
 * code.
 */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "there is no account yet; the one-time code stands in for it (SEC-01)")
public class SetUpPortal implements SetUp {

    @Inject AccountRepository accounts;
    @Inject OrganisationFounding founding;
    @Inject OrganisationDirectory organisation;
    @Inject RegisterPerson registerPerson;
    @Inject OpenAccount openAccount;
    @Inject FieldCipher cipher;
    @Inject CurrentUser currentUser;
    @Inject Event<PortalSetUp> setUp;
    @Inject Clock clock;

    /** What the first form asks for. */
    public record FirstBureau(
            String jurisdictionCode,
            String jurisdictionName,
            String bureauName,
            String complaintPhone,
            String producedUnder,
            String personName,
            String staffNo,
            String idNumber,
            String password) {}

    @Override
    public boolean isNeeded() {
        return accounts.isEmpty();
    }

    @Override
    public String prepare() {
        var code = RandomReference.next();
        var now = clock.instant();
        accounts.findSetUpCode()
                .ifPresentOrElse(
                        earlier -> earlier.replace(cipher.fingerprint(code), now),
                        () -> accounts.add(new SetUpCode(cipher.fingerprint(code), now)));
        return code;
    }

    /**
     * @throws BusinessRuleException if the code does not open, or the portal is set up already
     */
    @OncePerOperation
    public void setUp(OperationId operation, String typedCode, FirstBureau first) {
        var now = clock.instant();
        useCode(typedCode.strip(), now);
        currentUser.becomeSystem(
                "set-up", Permission.MANAGE_ORGANISATION, Permission.MANAGE_PEOPLE);
        var bureau =
                founding.foundBureau(
                        first.jurisdictionCode(),
                        first.jurisdictionName(),
                        first.bureauName(),
                        first.complaintPhone(),
                        first.producedUnder());
        var scope = organisation.agency(bureau).jurisdiction();
        var staffNo = StaffNumber.parse(first.staffNo());
        var employment =
                new Person.Employment(
                        bureau,
                        "系统管理员",
                        false,
                        EstablishmentType.CIVIL_SERVANT,
                        LocalDate.now(clock));
        PersonId person =
                registerPerson.register(
                        PersonName.fromForm(first.personName()),
                        staffNo.value(),
                        IdNumber.fromForm(first.idNumber()),
                        employment,
                        new byte[0]);
        openAccount.open(person, staffNo.value(), first.password(), Set.of(Role.SYS_ADMIN), scope);
        setUp.fire(new PortalSetUp(first.bureauName(), scope.path()));
    }

    private void useCode(String typedCode, Instant now) {
        if (!accounts.isEmpty()) {
            throw new BusinessRuleException("error.people.set-up-done");
        }
        var code =
                accounts.findSetUpCode()
                        .filter(kept -> kept.opens(cipher.fingerprint(typedCode), now))
                        .orElseThrow(
                                () -> new BusinessRuleException("error.people.set-up-code-wrong"));
        code.use(now);
    }
}
