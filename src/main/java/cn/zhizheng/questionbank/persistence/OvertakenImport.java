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
            if (isUniqueViolation(refused)) {
                throw new BusinessRuleException("error.questionbank.imported-meanwhile");
            }
            throw refused;
        }
    }

    private static boolean isUniqueViolation(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof SQLException sql
                                        && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
