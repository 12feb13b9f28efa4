package cn.zhizheng.questionbank.persistence;

import cn.zhizheng.platform.BusinessRuleException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Two imports of the same rows at the same time: the database decides who was first. */
final class OvertakenImport {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Class of states for deadlocks and the like. */
    private static final String TRANSACTION_ROLLED_BACK = "40";

    private OvertakenImport() {}

    /**
     * Writes everything added so far.
     *
     * @throws BusinessRuleException if somebody else imported the same meanwhile
     */
    static void refuseOrFlush(EntityManager entityManager) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException overtaken) {
            throw new BusinessRuleException("error.questionbank.imported-meanwhile");
        } catch (PersistenceException refused) {
            if (isOvertaken(refused)) {
                throw new BusinessRuleException("error.questionbank.imported-meanwhile");
            }
            throw refused;
        }
    }

    private static boolean isOvertaken(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && saysSo(sql.getSQLState()));
    }

    /** Rows are written in no fixed order, so two imports may also wait for each other. */
    private static boolean saysSo(String state) {
        return UNIQUE_VIOLATION.equals(state)
                || state != null && state.startsWith(TRANSACTION_ROLLED_BACK);
    }
}
