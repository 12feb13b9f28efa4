package cn.zhizheng.testing;

import cn.zhizheng.platform.persistence.SchemaMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The two databases that the portal promises to run on, each empty but migrated, one a JVM. Tests
 * share them, so a test makes its own people and things and never counts the rows of a table.
 */
public enum TestDatabase {
    /** In memory. */
    DERBY {
        @Override
        DataSource open() {
            var derby = new EmbeddedDataSource();
            derby.setDatabaseName("memory:portal");
            derby.setCreateDatabase("create");
            derby.setUser("zhizheng");
            derby.setPassword("zhizheng");
            return derby;
        }
    },

    /** A real server on a free port of the loopback address, ended with the JVM. */
    POSTGRESQL {
        @Override
        DataSource open() {
            try {
                return EmbeddedPostgres.builder().start().getPostgresDatabase();
            } catch (IOException unusable) {
                throw new UncheckedIOException("PostgreSQL does not start here", unusable);
            }
        }
    };

    private DataSource dataSource;

    abstract DataSource open();

    /** Started and migrated when first asked for; every connection is a new one. */
    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            var opened = open();
            SchemaMigration.migrate(opened);
            dataSource = opened;
        }
        return dataSource;
    }
}
