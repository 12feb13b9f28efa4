package cn.zhizheng.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * What the server's transaction manager does for the portal, over transactions of one database: one
 * EntityManager a transaction, bound to the thread; a transaction may wait while another runs.
 */
class TestTransactions {

    private static final Set<String> NEEDING_A_TRANSACTION =
            Set.of("persist", "merge", "remove", "flush", "refresh", "lock");

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<TestTransaction>> running =
            ThreadLocal.withInitial(ArrayDeque::new);

    TestTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    boolean isActive() {
        return current() != TestTransaction.NONE;
    }

    TestTransaction current() {
        var transactions = running.get();
        return transactions.isEmpty() ? TestTransaction.NONE : transactions.peek();
    }

    /** Runs the work in a transaction of its own; whatever ran before waits. */
    <T> T inNew(Callable<T> work) throws Exception {
        return inNew(work, broken -> true);
    }

    /**
     * @param undoing whether what was thrown undoes the transaction
     */
    <T> T inNew(Callable<T> work, Predicate<Throwable> undoing) throws Exception {
        var transaction = new TestTransaction(factory.createEntityManager());
        running.get().push(transaction);
        var succeeded = false;
        try {
            var result = work.call();
            succeeded = true;
            return result;
        } catch (RuntimeException | Error broken) {
            succeeded = !undoing.test(broken);
            throw broken;
        } catch (Exception expected) {
            succeeded = true;
            throw expected;
        } finally {
            finish(transaction, succeeded);
        }
    }

    /** Joins the running transaction, which a RuntimeException dooms if it undoes. */
    <T> T joined(Callable<T> work, Predicate<Throwable> undoing) throws Exception {
        try {
            return work.call();
        } catch (RuntimeException | Error broken) {
            if (undoing.test(broken)) {
                current().setRollbackOnly();
            }
            throw broken;
        }
    }

    /** Runs the work outside of any transaction; whatever ran before waits. */
    <T> T without(Callable<T> work) throws Exception {
        running.get().push(TestTransaction.NONE);
        try {
            return work.call();
        } finally {
            running.get().pop();
        }
    }

    private void finish(TestTransaction transaction, boolean succeeded) {
        var committed = false;
        try {
            if (succeeded && !transaction.isRollbackOnly()) {
                transaction.commit();
                committed = true;
            } else {
                transaction.rollback();
            }
        } catch (RuntimeException refused) {
            throw new TransactionalException("the transaction cannot be committed", refused);
        } finally {
            running.get().pop();
            transaction.close(committed);
        }
        if (succeeded && !committed) {
            throw new TransactionalException(
                    "the transaction was doomed", new RollbackException("marked rollback only"));
        }
    }

    /**
     * For injection: the transaction's EntityManager, or outside of one an EntityManager for reads
     * that lasts one call.
     */
    EntityManager entityManager() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        TestTransactions.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> delegate(method, arguments));
    }

    private Object delegate(Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (isActive()) {
            return invoke(current().entityManager(), method, arguments);
        }
        if (NEEDING_A_TRANSACTION.contains(method.getName())) {
            throw new TransactionRequiredException(method.getName() + " outside a transaction");
        }
        var brief = factory.createEntityManager();
        var result = invoke(brief, method, arguments);
        if (!(result instanceof Query)) {
            brief.close();
        }
        return result;
    }

    private static Object invoke(EntityManager target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** For injection: what the server offers under java:comp. */
    TransactionSynchronizationRegistry registry() {
        return new Registry();
    }

    /** One transaction: its EntityManager, and who wants to hear how it ends. */
    static class TestTransaction {

        /** No transaction runs, or the running one waits. */
        static final TestTransaction NONE = new TestTransaction(null);

        private final EntityManager entityManager;
        private final List<Synchronization> interposed = new ArrayList<>();
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private final Map<Object, Object> resources = new HashMap<>();

        private TestTransaction(EntityManager entityManager) {
            this.entityManager = entityManager;
            if (entityManager != null) {
                entityManager.getTransaction().begin();
            }
        }

        EntityManager entityManager() {
            return entityManager;
        }

        void register(Synchronization synchronization) {
            requireRunning();
            synchronizations.add(synchronization);
        }

        private void interpose(Synchronization synchronization) {
            requireRunning();
            interposed.add(synchronization);
        }

        private void requireRunning() {
            if (this == NONE) {
                throw new IllegalStateException("no transaction");
            }
        }

        boolean isRollbackOnly() {
            return entityManager.getTransaction().getRollbackOnly();
        }

        void setRollbackOnly() {
            entityManager.getTransaction().setRollbackOnly();
        }

        private void commit() {
            try {
                // By index, because a synchronization may register another one.
                for (var next = 0; next < synchronizations.size(); next++) {
                    synchronizations.get(next).beforeCompletion();
                }
                for (var next = 0; next < interposed.size(); next++) {
                    interposed.get(next).beforeCompletion();
                }
            } catch (RuntimeException refused) {
                rollback();
                throw refused;
            }
            entityManager.getTransaction().commit();
        }

        private void rollback() {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
        }

        private void close(boolean committed) {
            entityManager.close();
            var status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
            interposed.forEach(synchronization -> synchronization.afterCompletion(status));
            synchronizations.forEach(synchronization -> synchronization.afterCompletion(status));
        }
    }

    private class Registry implements TransactionSynchronizationRegistry {

        @Override
        public Object getTransactionKey() {
            return isActive() ? current() : null;
        }

        @Override
        public void putResource(Object key, Object value) {
            current().resources.put(key, value);
        }

        @Override
        public Object getResource(Object key) {
            return current().resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            current().interpose(synchronization);
        }

        @Override
        public int getTransactionStatus() {
            if (!isActive()) {
                return Status.STATUS_NO_TRANSACTION;
            }
            return getRollbackOnly() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
        }

        @Override
        public void setRollbackOnly() {
            current().setRollbackOnly();
        }

        @Override
        public boolean getRollbackOnly() {
            return current().isRollbackOnly();
        }
    }
}
