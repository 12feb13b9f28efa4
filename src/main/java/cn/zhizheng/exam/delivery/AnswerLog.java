package cn.zhizheng.exam.delivery;

import cn.zhizheng.platform.persistence.UtcTimestamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The append-only table of all saves, in plain JDBC: a batch of rows is one durable commit. */
final class AnswerLog {

    private static final String FIND_ATTEMPT =
            "select reference, status, deadline, question_count from exam_attempt where id = ?";
    private static final String FIND_SAVES =
            "select question_no, client_seq, answer from exam_answer_event where attempt_id = ?";
    private static final String APPEND =
            "insert into exam_answer_event"
                    + " (attempt_id, question_no, client_seq, answer, received_at)"
                    + " values (?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    AnswerLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A save of one attempt and when it came in. */
    record Row(long attemptId, Save save, Instant receivedAt) {}

    /** Reads an attempt and all its saves; works inside and outside of a transaction. */
    Optional<LiveSheet> find(long attemptId) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var attempt = findAttempt(connection, attemptId);
            if (attempt.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new LiveSheet(attempt.get(), findSaves(connection, attemptId)));
        }
    }

    private static Optional<LiveSheet.Attempt> findAttempt(Connection connection, long attemptId)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND_ATTEMPT)) {
            statement.setLong(1, attemptId);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        new LiveSheet.Attempt(
                                attemptId,
                                row.getString(1),
                                "IN_PROGRESS".equals(row.getString(2)),
                                UtcTimestamp.toInstant(row.getTimestamp(3)),
                                row.getInt(4)));
            }
        }
    }

    private static List<Save> findSaves(Connection connection, long attemptId) throws SQLException {
        try (var statement = connection.prepareStatement(FIND_SAVES)) {
            statement.setLong(1, attemptId);
            try (var row = statement.executeQuery()) {
                var saves = new ArrayList<Save>();
                while (row.next()) {
                    saves.add(new Save(row.getInt(1), row.getInt(2), row.getString(3)));
                }
                return saves;
            }
        }
    }

    /** The writer's own way in: one connection and one prepared statement for many batches. */
    Appender appender() throws SQLException {
        return new Appender(dataSource.getConnection());
    }

    /** Not for several threads. */
    static final class Appender implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement append;

        private Appender(Connection connection) throws SQLException {
            this.connection = connection;
            try {
                connection.setAutoCommit(false);
                append = connection.prepareStatement(APPEND);
            } catch (SQLException unusable) {
                connection.close();
                throw unusable;
            }
        }

        /** All rows or none; durable when this returns. */
        void append(List<Row> rows) throws SQLException {
            try {
                for (var row : rows) {
                    append.setLong(1, row.attemptId());
                    append.setInt(2, row.save().questionNo());
                    append.setInt(3, row.save().clientSeq());
                    append.setString(4, row.save().answer());
                    append.setTimestamp(5, UtcTimestamp.of(row.receivedAt()));
                    append.addBatch();
                }
                append.executeBatch();
                connection.commit();
            } catch (SQLException failed) {
                rollBack(failed);
                throw failed;
            }
        }

        List<Save> saves(long attemptId) throws SQLException {
            try {
                var saves = findSaves(connection, attemptId);
                connection.commit();
                return saves;
            } catch (SQLException failed) {
                rollBack(failed);
                throw failed;
            }
        }

        private void rollBack(SQLException reason) {
            try {
                append.clearBatch();
                connection.rollback();
            } catch (SQLException broken) {
                reason.addSuppressed(broken);
            }
        }

        /** Gives the connection back to the pool. */
        @Override
        public void close() throws SQLException {
            try (connection;
                    append) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
