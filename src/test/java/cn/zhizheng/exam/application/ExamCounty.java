package cn.zhizheng.exam.application;

import static cn.zhizheng.platform.security.Permission.CHECK_RESULTS;
import static cn.zhizheng.platform.security.Permission.IMPORT_QUESTIONS;
import static cn.zhizheng.platform.security.Permission.MANAGE_ORGANISATION;
import static cn.zhizheng.platform.security.Permission.MANAGE_PEOPLE;
import static cn.zhizheng.platform.security.Permission.ORGANISE_EXAM;
import static cn.zhizheng.platform.security.Permission.PUBLISH_RESULTS;
import static cn.zhizheng.platform.security.Permission.REGISTER_CANDIDATES;
import static cn.zhizheng.platform.security.Permission.SIT_EXAM;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.domain.Attempt;
import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.exam.domain.Receipt;
import cn.zhizheng.exam.domain.RoundPlan;
import cn.zhizheng.exam.domain.SittingWindow;
import cn.zhizheng.exam.persistence.AttemptRepository;
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
import cn.zhizheng.platform.persistence.UtcTimestamp;
import cn.zhizheng.platform.security.CurrentUser.Identity;
import cn.zhizheng.platform.security.Grant;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.questionbank.application.BundledQuestionBank;
import cn.zhizheng.testing.TestPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A county of its own with one agency, its people, and whoever runs the exams there, so that tests
 * do not see each other. The clock stands at nine; rounds open then for two hours.
 */
final class ExamCounty {

    static final Blueprint SMALL =
            Blueprint.parse("SINGLE:4:1;MULTIPLE:2:2;TRUE_FALSE:2:1|30/50/20");

    private static final AtomicInteger NUMBER =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(100_000_000));
    private static final Set<TestPortal> WITH_BANK = ConcurrentHashMap.newKeySet();
    private static final Path BANK = Path.of("question-bank");

    private final TestPortal portal;
    private final Scope scope;
    private final AgencyId agency;

    ExamCounty(TestPortal portal) {
        this.portal = portal;
        var founder = portal.asSystem(MANAGE_ORGANISATION);
        var code = Integer.toString(NUMBER.incrementAndGet());
        var organisation = portal.get(RegisterOrganisation.class);
        scope =
                founder.call(
                        () ->
                                organisation.registerBureau(
                                        Scope.EVERYWHERE,
                                        code,
                                        "样例县",
                                        JurisdictionTier.COUNTY,
                                        "样例县司法局",
                                        "0000-0000000",
                                        "样例"));
        agency =
                founder.call(
                        () -> organisation.registerAgency(scope, "城市管理局", AgencyKind.DEPARTMENT));
        if (WITH_BANK.add(portal)) {
            importBank();
        }
    }

    private void importBank() {
        var files = new HashMap<String, byte[]>();
        try (var paths = Files.walk(BANK)) {
            for (var path : paths.filter(path -> path.toString().endsWith(".csv")).toList()) {
                files.put(BANK.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        portal.asSystem(IMPORT_QUESTIONS)
                .run(() -> portal.get(BundledQuestionBank.class).importBundled(files));
    }

    Scope scope() {
        return scope;
    }

    AgencyId agency() {
        return agency;
    }

    TestPortal.Caller organiser() {
        return holder(scope, 0, ORGANISE_EXAM, CHECK_RESULTS, PUBLISH_RESULTS);
    }

    TestPortal.Caller admin() {
        return holder(scope.agency(agency.value()), 0, REGISTER_CANDIDATES);
    }

    TestPortal.Caller officer(Officer officer) {
        return holder(scope.agency(agency.value()), officer.id().value(), SIT_EXAM);
    }

    TestPortal.Caller holder(Scope where, long personId, Permission... permissions) {
        return portal.as(
                new Identity(
                        "user" + personId,
                        "某人",
                        personId,
                        "TEST",
                        Arrays.stream(permissions).map(each -> new Grant(each, where)).toList(),
                        "127.0.0.1"));
    }

    record Officer(PersonId id, String staffNo) {}

    Officer anOfficer() {
        return someone(EstablishmentType.CIVIL_SERVANT, LocalDate.of(2020, 1, 1));
    }

    Officer someone(EstablishmentType establishment, LocalDate joinedOn) {
        return someone(agency, establishment, joinedOn);
    }

    Officer someone(AgencyId at, EstablishmentType establishment, LocalDate joinedOn) {
        var number = NUMBER.incrementAndGet();
        var staffNo = "E" + number;
        var id =
                portal.asSystem(MANAGE_PEOPLE)
                        .call(
                                () ->
                                        portal.get(RegisterPerson.class)
                                                .register(
                                                        new PersonName("欧阳样例"),
                                                        staffNo,
                                                        idNumber(number),
                                                        new Person.Employment(
                                                                at,
                                                                "执法岗",
                                                                true,
                                                                establishment,
                                                                joinedOn),
                                                        new byte[0]));
        return new Officer(id, staffNo);
    }

    private static IdNumber idNumber(int number) {
        var bornOn = LocalDate.of(1960, 1, 1).plusDays(number / 1000 % 15_000);
        var digits =
                "999999" + bornOn.toString().replace("-", "") + "%03d".formatted(number % 1000);
        return new IdNumber(digits + IdNumber.checkCharacterOf(digits + "0"));
    }

    SittingWindow window() {
        var opensAt = portal.clock().instant();
        return new SittingWindow(
                opensAt,
                opensAt.plus(Duration.ofHours(2)),
                Duration.ofMinutes(90),
                Duration.ofMinutes(30));
    }

    RoundPlan plan(SittingWindow window, Blueprint blueprint) {
        return new RoundPlan(
                "公共法律知识考试",
                PaperKind.GENERAL_LAW,
                "",
                scope,
                window,
                60,
                MultipleChoiceRule.PARTIAL,
                blueprint);
    }

    String drafted(RoundPlan plan) {
        return organiser()
                .call(() -> portal.get(DraftRound.class).draft(OperationId.fresh(), plan));
    }

    void announce(String round) {
        organiser().run(() -> portal.get(AnnounceRound.class).announce(OperationId.fresh(), round));
    }

    /** Open now, with these on its list. */
    String anOpenRound(Officer... officers) {
        var round = drafted(plan(window(), SMALL));
        announce(round);
        register(round, officers);
        return round;
    }

    int register(String round, Officer... officers) {
        var staffNos = Arrays.stream(officers).map(Officer::staffNo).toList();
        return Integer.parseInt(
                admin().call(
                                () ->
                                        portal.get(RegisterCandidates.class)
                                                .register(
                                                        OperationId.fresh(),
                                                        round,
                                                        agency,
                                                        staffNos)));
    }

    String start(String round, Officer officer) {
        return officer(officer)
                .call(() -> portal.get(StartAttempt.class).start(OperationId.fresh(), round, true));
    }

    /** What the delivery desk would have written down. */
    void answer(String attempt, Map<Integer, String> answers) {
        var id = attempt(attempt).id();
        try (var connection = portal.dataSource().getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into exam_answer_event (attempt_id, question_no,"
                                        + " client_seq, answer, received_at)"
                                        + " values (?, ?, 1, ?, ?)")) {
            for (var answer : answers.entrySet()) {
                insert.setLong(1, id);
                insert.setInt(2, answer.getKey());
                insert.setString(3, answer.getValue());
                insert.setTimestamp(4, UtcTimestamp.of(portal.clock().instant()));
                insert.executeUpdate();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Receipt submit(String attempt, Officer officer) {
        return officer(officer).call(() -> portal.get(SubmitAttempt.class).submit(attempt));
    }

    /** Of everybody in the database: its count says nothing in a test. */
    void submitOverdue() {
        portal.asSystem(ORGANISE_EXAM).run(() -> portal.get(SubmitOverdueAttempts.class).submit());
    }

    boolean isRunning(String attempt) {
        return attempt(attempt).isInProgress();
    }

    void mark(String round) {
        organiser().run(() -> portal.get(MarkRound.class).mark(OperationId.fresh(), round));
    }

    void check(String round) {
        organiser().run(() -> portal.get(CheckResults.class).check(OperationId.fresh(), round));
    }

    void publish(String round) {
        organiser().run(() -> portal.get(PublishResults.class).publish(OperationId.fresh(), round));
    }

    Attempt attempt(String reference) {
        return portal.inTransaction(em -> portal.get(AttemptRepository.class).require(reference));
    }

    void update(String sql) {
        try (var connection = portal.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    RoundView view(String round) {
        return organiser().call(() -> portal.get(RoundQueries.class).view(round));
    }
}
