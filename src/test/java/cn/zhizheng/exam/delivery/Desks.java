package cn.zhizheng.exam.delivery;

import cn.zhizheng.exam.delivery.SaveReply.Outcome;
import cn.zhizheng.platform.persistence.UtcTimestamp;
import cn.zhizheng.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Answer desks on a schema of their own, with a clock to set and ways to break the connection. The
 * attempt's table is here only as wide as the desk looks at it.
 */
final class Desks implements AutoCloseable {

    static final Instant DEADLINE = Instant.parse("2026-11-23T03:00:00Z");
    static final int QUESTIONS = 85;

    private static final AtomicInteger schemas = new AtomicInteger();

    private final String schema = "desks" + schemas.incrementAndGet();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(DEADLINE.minusSeconds(3_600));
    private final List<AnswerDesk> open = new ArrayList<>();
    private final BreakableDataSource dataSource;
    private long attempts;

    Desks(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        dataSource = new BreakableDataSource(database.dataSource(), nameOf(database));
        run(
                "create table exam_attempt (id bigint not null primary key, reference varchar(22),"
                        + " status varchar(20), deadline timestamp, question_count integer)");
        run(
                "create table exam_answer_event (attempt_id bigint not null,"
                        + " question_no integer not null, client_seq integer not null,"
                        + " answer varchar(26) not null, received_at timestamp not null,"
                        + " primary key (attempt_id, question_no, client_seq),"
                        + " check (answer <> 'XYZ'))");
    }

    private String nameOf(TestDatabase database) {
        return database == TestDatabase.DERBY ? schema.toUpperCase(Locale.ROOT) : schema;
    }

    /** A new attempt in progress. */
    long attempt() throws SQLException {
        return attempt("IN_PROGRESS");
    }

    long attempt(String status) throws SQLException {
        attempts++;
        try (var connection = dataSource.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into exam_attempt values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, attempts);
            insert.setString(2, "attempt-" + attempts);
            insert.setString(3, status);
            insert.setTimestamp(4, UtcTimestamp.of(DEADLINE));
            insert.setInt(5, QUESTIONS);
            insert.executeUpdate();
        }
        return attempts;
    }

    /** A desk that knows nothing but what the database has, as after a restart. */
    AnswerDesk desk() {
        var desk = new AnswerDesk();
        desk.dataSource = dataSource;
        desk.clock =
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now.get();
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        throw new UnsupportedOperationException();
                    }
                };
        desk.open();
        open.add(desk);
        return desk;
    }

    void set(Instant instant) {
        now.set(instant);
    }

    BreakableDataSource dataSource() {
        return dataSource;
    }

    static CompletableFuture<SaveReply> send(AnswerDesk desk, long attempt, Save... saves) {
        var reply = new CompletableFuture<SaveReply>();
        desk.save(attempt, List.of(saves), reply::complete);
        return reply;
    }

    static Outcome save(AnswerDesk desk, long attempt, int questionNo, int seq, String answer) {
        return send(desk, attempt, new Save(questionNo, seq, answer)).join().outcome();
    }

    int rows(long attempt) throws SQLException {
        try (var connection = dataSource.getConnection();
                var count =
                        connection.prepareStatement(
                                "select count(*) from exam_answer_event where attempt_id = ?")) {
            count.setLong(1, attempt);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        dataSource.heal();
        open.forEach(AnswerDesk::shut);
    }

    /** Hands out connections whose commit can be made to fail or to hang. */
    static final class BreakableDataSource extends DelegatingDataSource {

        /** What happens instead of a plain commit. */
        interface Commit {
            void run(java.sql.Connection connection) throws SQLException;
        }

        private static final Commit WHOLE = java.sql.Connection::commit;
        private volatile Commit commit = WHOLE;

        BreakableDataSource(DataSource whole, String schema) {
            super(whole, schema);
        }

        void onCommit(Commit instead) {
            commit = instead;
        }

        void heal() {
            commit = WHOLE;
        }

        @Override
        protected void commit(java.sql.Connection connection) throws SQLException {
            commit.run(connection);
        }
    }
}
