package cn.zhizheng.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.security.AccessDeniedException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Grant;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the house promises around every use case, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TestPortalIT {

    private final TestPortal portal;
    private final KeepNote keepNote;
    private final OperationId operation = OperationId.fresh();
    private final String text = RandomReference.next();

    TestPortalIT(TestDatabase database) {
        portal = TestPortal.on(database);
        keepNote = portal.get(KeepNote.class);
    }

    @BeforeParameterizedClassInvocation
    static void makeTable(TestDatabase database) throws SQLException {
        try (var connection = TestPortal.on(database).dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table testing_note (text varchar(100) not null)");
        }
    }

    @Test
    void answersTheSecondCallWithTheFirstResult() {
        var first = keep(operation, text);
        var second = keep(operation, "something else");

        assertThat(first).isEqualTo("note " + text);
        assertThat(second).isEqualTo(first);
        assertThat(notes(text)).isEqualTo(1);
        assertThat(notes("something else")).isZero();
    }

    @Test
    void hasOneEffectWhenTwoThreadsSendTheSameOperation() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<String> send =
                () -> {
                    together.await();
                    return keep(operation, text);
                };
        var threads = Executors.newFixedThreadPool(2);
        List<Future<String>> answers;
        try {
            answers = threads.invokeAll(List.of(send, send));
        } finally {
            threads.shutdown();
        }

        assertThat(notes(text)).isEqualTo(1);
        assertThat(answers).extracting(TestPortalIT::outcome).contains("note " + text);
        assertThat(answers)
                .extracting(TestPortalIT::outcome)
                .isSubsetOf("note " + text, "error.platform.operation-in-progress");
    }

    @Test
    void refusesTheSameOperationOfAnotherUser() {
        keep(operation, text);

        var other = portal.as(somebodyElse());
        assertThatThrownBy(() -> other.call(() -> keepNote.keep(operation, text)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("error.platform.operation-foreign");
    }

    @Test
    void undoesEverythingWhenARuleRefuses() {
        var loud = text + "!";
        assertThatThrownBy(() -> keep(operation, loud))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("error.testing.too-loud");

        assertThat(notes(loud)).isZero();
        assertThat(keep(operation, text)).as("the operation is free again").endsWith(text);
    }

    @Test
    void refusesWhoLacksThePermission() {
        var auditor = portal.asSystem(Permission.READ_AUDIT);
        assertThatThrownBy(() -> auditor.call(() -> keepNote.keep(operation, text)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> portal.asNobody().call(() -> keepNote.keep(operation, text)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(notes(text)).isZero();
    }

    @Test
    void tellsObserversHowTheTransactionEnded() {
        var heard = portal.get(NotesHeard.class);
        var loud = text + "!";
        keep(operation, text);
        assertThatThrownBy(() -> keep(OperationId.fresh(), loud)).isNotNull();

        assertThat(heard.about(text)).containsExactly("at once " + text, "committed " + text);
        assertThat(heard.about(loud)).containsExactly("at once " + loud, "lost " + loud);
    }

    @Test
    void writesOnlyInsideATransaction() {
        var entityManager = portal.get(EntityManager.class);
        assertThatThrownBy(() -> entityManager.persist(new Object()))
                .isInstanceOf(TransactionRequiredException.class);
        assertThat(
                        entityManager
                                .createQuery("select count(o) from Operation o", Long.class)
                                .getSingleResult())
                .isNotNegative();
    }

    @Test
    void movesTheClockOnlyWhenTold() {
        var clock = portal.get(Clock.class);
        assertThat(clock.instant()).isEqualTo(TestClock.START);

        portal.clock().advance(Duration.ofMinutes(90));

        assertThat(clock.instant()).isEqualTo("2026-11-23T02:30:00Z");
        portal.clock().set("2026-11-24T00:00:00");
        assertThat(clock.instant()).isEqualTo("2026-11-23T16:00:00Z");
    }

    private String keep(OperationId id, String note) {
        return portal.asSystem(Permission.MANAGE_ORGANISATION).call(() -> keepNote.keep(id, note));
    }

    private static CurrentUser.Identity somebodyElse() {
        return new CurrentUser.Identity(
                "else",
                "别人",
                7,
                "CLERK",
                List.of(new Grant(Permission.MANAGE_ORGANISATION, Scope.EVERYWHERE)),
                "127.0.0.1");
    }

    private long notes(String note) {
        return portal.inTransaction(
                entityManager ->
                        ((Number)
                                        entityManager
                                                .createNativeQuery(
                                                        "select count(*) from testing_note where"
                                                                + " text = ?1")
                                                .setParameter(1, note)
                                                .getSingleResult())
                                .longValue());
    }

    private static String outcome(Future<String> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            return ((BusinessRuleException) refused.getCause()).messageKey();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
