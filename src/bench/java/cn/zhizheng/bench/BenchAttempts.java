package cn.zhizheng.bench;

import cn.zhizheng.exam.delivery.AttemptTokens;
import cn.zhizheng.platform.crypto.KeyDirectory;
import cn.zhizheng.platform.persistence.SchemaMigration;
import cn.zhizheng.platform.persistence.UtcTimestamp;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Attempts under way, written with plain SQL into the database of a stopped portal, and the tokens
 * for them, made with the portal's key. The portal itself has no way to get them but sitting exams.
 */
final class BenchAttempts {

    static final int QUESTIONS = 85;
    private static final long FIRST_ID = 9_000_000_000L;
    private static final Duration ALLOWED = Duration.ofHours(12);

    private final Path data;

    BenchAttempts(Path data) {
        this.data = data;
    }

    /** An attempt that may be written to. */
    record Attempt(long id, String token) {}

    List<Attempt> prepare(int count) throws SQLException {
        var now = Clock.systemUTC().instant();
        var database = database();
        SchemaMigration.migrate(database);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insertOwner(connection);
            for (var number = 0; number < count; number++) {
                insertAttempt(connection, FIRST_ID + number, number, now);
            }
            connection.commit();
        } finally {
            shutDown();
        }
        var tokens = new AttemptTokens(new KeyDirectory(data.resolve("keys")), Clock.systemUTC());
        var attempts = new ArrayList<Attempt>();
        for (var number = 0; number < count; number++) {
            var id = FIRST_ID + number;
            attempts.add(new Attempt(id, tokens.issue(id, now.plus(ALLOWED))));
        }
        return attempts;
    }

    /** Every row of the answer log: {@code attempt/question/seq} to the answer. */
    Map<String, String> log() throws SQLException {
        var rows = new HashMap<String, String>();
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select attempt_id, question_no, client_seq, answer"
                                        + " from exam_answer_event")) {
            while (row.next()) {
                rows.put(key(row.getLong(1), row.getInt(2), row.getInt(3)), row.getString(4));
            }
        } finally {
            shutDown();
        }
        return rows;
    }

    static String key(long attemptId, int questionNo, int clientSeq) {
        return attemptId + "/" + questionNo + "/" + clientSeq;
    }

    private EmbeddedDataSource database() {
        var database = new EmbeddedDataSource();
        database.setDatabaseName(data.resolve("db").resolve("portal").toString());
        database.setUser("zhizheng");
        database.setPassword("zhizheng");
        database.setCreateDatabase("create");
        return database;
    }

    private void shutDown() throws SQLException {
        var database = database();
        database.setCreateDatabase(null);
        database.setShutdownDatabase("shutdown");
        try {
            database.getConnection();
        } catch (SQLException closed) {
            if (!"08006".equals(closed.getSQLState())) {
                throw closed;
            }
        }
    }

    private static void insertOwner(Connection connection) throws SQLException {
        insert(
                connection,
                "organisation_jurisdiction",
                Map.of("id", FIRST_ID, "path", "/bench/", "code", "bench", "tier", "COUNTY"));
        insert(
                connection,
                "organisation_agency",
                Map.of("id", FIRST_ID, "jurisdiction_path", "/bench/", "name", "bench"));
        insert(
                connection,
                "people_person",
                Map.of("id", FIRST_ID, "agency_id", FIRST_ID, "name", "bench"));
    }

    /** A round for each attempt, because a person sits a round once. */
    private static void insertAttempt(Connection connection, long id, int number, Instant now)
            throws SQLException {
        insert(
                connection,
                "exam_round",
                Map.of(
                        "id",
                        id,
                        "reference",
                        "bench-" + number,
                        "ordinal",
                        number + 1,
                        "jurisdiction_path",
                        "/bench/",
                        "opens_at",
                        UtcTimestamp.of(now.minus(ALLOWED)),
                        "closes_at",
                        UtcTimestamp.of(now.plus(ALLOWED))));
        insert(
                connection,
                "exam_candidate",
                Map.of("id", id, "round_id", id, "person_id", FIRST_ID, "agency_id", FIRST_ID));
        insert(
                connection,
                "exam_attempt",
                Map.of(
                        "id", id,
                        "reference", "bench-" + number,
                        "round_id", id,
                        "person_id", FIRST_ID,
                        "status", "IN_PROGRESS",
                        "deadline", UtcTimestamp.of(now.plus(ALLOWED)),
                        "question_count", QUESTIONS));
    }

    /** Columns that must have a value but matter to no benchmark get an empty one. */
    private static void insert(Connection connection, String table, Map<String, Object> values)
            throws SQLException {
        var row = new HashMap<>(values);
        try (var column =
                connection
                        .getMetaData()
                        .getColumns(null, null, table.toUpperCase(java.util.Locale.ROOT), "%")) {
            while (column.next()) {
                var name = column.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                if ("NO".equals(column.getString("IS_NULLABLE"))) {
                    row.putIfAbsent(name, emptyOf(column.getInt("DATA_TYPE")));
                }
            }
        }
        var names = List.copyOf(row.keySet());
        var sql =
                "insert into "
                        + table
                        + " ("
                        + String.join(", ", names)
                        + ") values ("
                        + String.join(", ", names.stream().map(name -> "?").toList())
                        + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var name : names) {
                statement.setObject(names.indexOf(name) + 1, row.get(name));
            }
            statement.executeUpdate();
        }
    }

    private static Object emptyOf(int sqlType) {
        return switch (sqlType) {
            case Types.VARCHAR -> "";
            case Types.BOOLEAN -> false;
            case Types.DATE -> java.sql.Date.valueOf("2000-01-01");
            case Types.TIMESTAMP -> UtcTimestamp.of(Instant.EPOCH);
            default -> 0;
        };
    }
}
