package cn.zhizheng.platform.persistence;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the newest version. The migrations are its only author. */
public final class SchemaMigration {

    private SchemaMigration() {}

    /**
     * Applies what is missing, forward only.
     *
     * @return how many migrations were applied
     * @throws IllegalStateException if the database cannot be reached
     */
    public static int migrate(DataSource dataSource) {
        var dialect = dialectOf(dataSource);
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect)
                .placeholders(Map.of("blob", dialect.equals("postgresql") ? "bytea" : "blob"))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String dialectOf(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            var product =
                    connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("derby") ? "derby" : "postgresql";
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }
}
