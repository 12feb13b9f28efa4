package cn.zhizheng.testing;

import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The portal's use cases on one database, without a server: real CDI, real JPA, real transactions,
 * a clock that the test moves. Pages, endpoints and the application shell are not in it.
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(TestDatabase.class)
 * class RevokeCertificateIT {
 *
 *     private final TestPortal portal;
 *
 *     RevokeCertificateIT(TestDatabase database) {
 *         portal = TestPortal.on(database);
 *     }
 *
 *     @Test
 *     void refusesWhatIsRevokedAlready() {
 *         portal.asSystem(SANCTION_CERTIFICATE)
 *                 .run(() -> portal.get(RevokeCertificate.class).revoke(…));
 *     }
 * }
 * }</pre>
 */
public final class TestPortal {

    private static final Map<TestDatabase, TestPortal> OPEN = new EnumMap<>(TestDatabase.class);
    private static final Path KEYS = temporaryKeys();

    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final TestTransactions transactions;
    private final TestClock clock = new TestClock();
    private final WeldContainer container;

    private TestPortal(TestDatabase database) {
        dataSource = database.dataSource();
        factory = entityManagersOn(database);
        transactions = new TestTransactions(factory);
        container =
                new Weld()
                        .disableDiscovery()
                        .skipShutdownHook()
                        .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
                        .addServices(new ObserverTransactions(transactions))
                        .addExtension(new ReplacedBeans())
                        .addBeanClasses(ProductionBeans.withoutServer())
                        .addBeanClasses(ProductionBeans.ofTests())
                        .addBeanClasses(
                                TransactionInterceptor.Required.class,
                                TransactionInterceptor.RequiresNew.class,
                                TransactionInterceptor.Mandatory.class,
                                TransactionInterceptor.Supports.class,
                                TransactionInterceptor.NotSupported.class,
                                TransactionInterceptor.Never.class)
                        .initialize();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /**
     * The portal on this database; started when first asked for, shared by all tests of the JVM.
     * Its clock stands at {@link TestClock#START} again.
     */
    public static synchronized TestPortal on(TestDatabase database) {
        var portal = OPEN.computeIfAbsent(database, TestPortal::new);
        portal.clock.set(TestClock.START);
        return portal;
    }

    /** A bean of production or test code; call it inside {@link #as} unless it needs no user. */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    public TestClock clock() {
        return clock;
    }

    /** Beside the transactions, as an auditor with a SQL tool would look. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Requests of this user. */
    public Caller as(CurrentUser.Identity identity) {
        return new Caller(user -> user.become(identity));
    }

    /** Requests of the system itself, allowed these things everywhere. */
    public Caller asSystem(Permission... permissions) {
        return new Caller(user -> user.becomeSystem("test", permissions));
    }

    /** Requests of somebody who has not signed in. */
    public Caller asNobody() {
        return new Caller(user -> {});
    }

    public <T> T call(CurrentUser.Identity identity, Supplier<T> request) {
        return as(identity).call(request);
    }

    public void run(CurrentUser.Identity identity, Runnable request) {
        as(identity).run(request);
    }

    /** Looks at or prepares the database in a transaction of its own. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try {
            return transactions.inNew(() -> work.apply(transactions.entityManager()));
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes requests in somebody's name; each has its own request context. */
    public final class Caller {

        private final Consumer<CurrentUser> becoming;

        private Caller(Consumer<CurrentUser> becoming) {
            this.becoming = becoming;
        }

        public <T> T call(Supplier<T> request) {
            var context = get(RequestContextController.class);
            if (!context.activate()) {
                throw new IllegalStateException("a request is running already on this thread");
            }
            try {
                becoming.accept(get(CurrentUser.class));
                return request.get();
            } finally {
                context.deactivate();
            }
        }

        public void run(Runnable request) {
            call(
                    () -> {
                        request.run();
                        return null;
                    });
        }
    }

    private class ReplacedBeans implements Extension {

        void replace(@Observes AfterBeanDiscovery beans) {
            beans.<DataSource>addBean()
                    .types(DataSource.class)
                    .scope(ApplicationScoped.class)
                    .createWith(context -> dataSource);
            beans.<Clock>addBean()
                    .types(Clock.class)
                    .scope(ApplicationScoped.class)
                    .createWith(context -> clock);
            beans.<EntityManager>addBean()
                    .types(EntityManager.class)
                    .createWith(context -> transactions.entityManager());
            beans.<TransactionSynchronizationRegistry>addBean()
                    .types(TransactionSynchronizationRegistry.class)
                    .createWith(context -> transactions.registry());
            beans.<TestTransactions>addBean()
                    .types(TestTransactions.class)
                    .createWith(context -> transactions);
        }
    }

    private static EntityManagerFactory entityManagersOn(TestDatabase database) {
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        database.dataSource(),
                        // EclipseLink shares what has the same name.
                        "eclipselink.session-name",
                        database.name().toLowerCase(Locale.ROOT)));
    }

    private static Path temporaryKeys() {
        try {
            var directory = Files.createTempDirectory("portal-keys");
            System.setProperty("portal.keys", directory.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(TestPortal::deleteKeys));
            return directory;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void deleteKeys() {
        try (var files = Files.walk(KEYS)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void close() {
        container.shutdown();
        factory.close();
    }
}
