package cn.zhizheng.exam.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.exam.EntryRefusal;
import cn.zhizheng.exam.EntryRequirement;
import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.application.Eligibility.Staff;
import cn.zhizheng.exam.application.ExamCounty.Officer;
import cn.zhizheng.organisation.application.RegisterOrganisation;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** EXAM-10. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RegisterCandidatesIT {

    private final TestPortal portal;
    private final ExamCounty county;

    RegisterCandidatesIT(TestDatabase database) {
        portal = TestPortal.on(database);
        county = new ExamCounty(portal);
    }

    /** Another room's demand: refuses those whom the test names. */
    @ApplicationScoped
    static class BarredPersons implements EntryRequirement {

        private final Set<PersonId> barred = ConcurrentHashMap.newKeySet();

        void bar(PersonId person) {
            barred.add(person);
        }

        @Override
        public List<EntryRefusal> refusalsFor(PersonId person, PaperKind kind, LocalDate on) {
            return barred.contains(person)
                    ? List.of(EntryRefusal.of("error.testing.barred", on))
                    : List.of();
        }
    }

    @Test
    void tellsForEachPersonWhatStandsAgainstTheRegistration() {
        var fit = county.anOfficer();
        var contract = county.someone(EstablishmentType.LABOUR_CONTRACT, LocalDate.of(2020, 1, 1));
        var coming = county.someone(EstablishmentType.CIVIL_SERVANT, LocalDate.of(2030, 1, 1));
        var both = county.someone(EstablishmentType.DISPATCHED, LocalDate.of(2030, 1, 1));
        var barred = county.anOfficer();
        portal.get(BarredPersons.class).bar(barred.id());
        var round = county.anOpenRound();

        assertThat(refusals(round, fit)).isEmpty();
        assertThat(refusals(round, contract))
                .containsExactly("error.exam.establishment-not-eligible");
        assertThat(refusals(round, coming)).containsExactly("error.exam.not-in-service");
        assertThat(refusals(round, both))
                .containsExactly(
                        "error.exam.not-in-service", "error.exam.establishment-not-eligible");
        assertThat(refusals(round, barred)).containsExactly("error.testing.barred");

        assertThat(county.register(round, fit, contract, coming, both, barred)).isEqualTo(1);

        assertThat(refusals(round, fit)).containsExactly("error.exam.already-registered");
        assertThat(county.register(round, fit)).isZero();
        assertThat(county.view(round).figures().registered()).isEqualTo(1);
    }

    @Test
    void registersOnlyTheOwnStaff() {
        var round = county.anOpenRound();
        var elsewhere =
                portal.asSystem(Permission.MANAGE_ORGANISATION)
                        .call(
                                () ->
                                        portal.get(RegisterOrganisation.class)
                                                .registerAgency(
                                                        county.scope(),
                                                        "农业农村局",
                                                        AgencyKind.DEPARTMENT));
        var foreign =
                county.someone(
                        elsewhere, EstablishmentType.CIVIL_SERVANT, LocalDate.of(2020, 1, 1));

        assertThatThrownBy(() -> county.register(round, foreign))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () ->
                                county.admin()
                                        .run(
                                                () ->
                                                        portal.get(RegisterCandidates.class)
                                                                .register(
                                                                        OperationId.fresh(),
                                                                        round,
                                                                        elsewhere,
                                                                        List.of(
                                                                                foreign
                                                                                        .staffNo()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(county.view(round).figures().registered()).isZero();
    }

    @Test
    void offersAndTakesOnlyRoundsOfTheOwnPlace() {
        var officer = county.anOfficer();
        var own = county.anOpenRound();
        var foreign = new ExamCounty(portal).anOpenRound();

        assertThat(openRounds()).contains(own).doesNotContain(foreign);
        assertThatThrownBy(() -> county.register(foreign, officer))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> staff(foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void takesLateRegistrationsUntilNobodyMayBeginAnyMore() {
        var round = county.anOpenRound();
        var officer = county.anOfficer();
        portal.clock().advance(Duration.ofMinutes(29));
        assertThat(county.register(round, officer)).isEqualTo(1);
        portal.clock().advance(Duration.ofMinutes(1));
        var late = county.anOfficer();
        assertThat(openRounds()).doesNotContain(round);
        assertThatThrownBy(() -> county.register(round, late))
                .hasMessageContaining("error.exam.registration-over");
    }

    private Collection<String> openRounds() {
        return county
                .admin()
                .call(() -> portal.get(RegistrationQueries.class).openRounds(county.agency()))
                .stream()
                .map(RegistrationQueries.OpenRound::reference)
                .toList();
    }

    private List<String> refusals(String round, Officer officer) {
        return staff(round).stream()
                .filter(each -> each.person().id().equals(officer.id()))
                .flatMap(each -> each.refusals().stream())
                .map(EntryRefusal::messageKey)
                .toList();
    }

    private List<Staff> staff(String round) {
        return county.admin()
                .call(() -> portal.get(RegistrationQueries.class).staff(round, county.agency()));
    }
}
