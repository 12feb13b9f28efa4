package cn.zhizheng.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The one database. Embedded Derby unless the environment names PostgreSQL (see {@code
 * payara-config}). A DataSource class and not a Driver, because the drivers travel inside the WAR.
 */
@DataSourceDefinition(
        name = PortalDataSource.JNDI,
        className = "${MPCONFIG=portal.ds.class:org.apache.derby.jdbc.EmbeddedDataSource}",
        databaseName = "${MPCONFIG=portal.db.name:zhizheng-data/db}",
        serverName = "${MPCONFIG=portal.db.host:127.0.0.1}",
        user = "${MPCONFIG=portal.db.user:zhizheng}",
        password = "${MPCONFIG=portal.db.password:zhizheng}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        maxIdleTime = 300,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "connectionAttributes=create=true",
            "portNumber=${MPCONFIG=portal.db.port:5432}",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@ApplicationScoped
public class PortalDataSource {

    /** Where {@code persistence.xml} finds it. */
    public static final String JNDI = "java:app/jdbc/portal";

    @Resource(lookup = JNDI)
    private DataSource dataSource;

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        return dataSource;
    }
}
