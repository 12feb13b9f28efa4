package cn.zhizheng.testing;

import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Lets observers wait for the end of a test transaction, as on the server. */
class ObserverTransactions implements TransactionServices {

    private final TestTransactions transactions;

    ObserverTransactions(TestTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        transactions.current().register(synchronization);
    }

    @Override
    public boolean isTransactionActive() {
        return transactions.isActive();
    }

    @Override
    public UserTransaction getUserTransaction() {
        throw new UnsupportedOperationException("use cases are @Transactional, nobody begins");
    }

    @Override
    public void cleanup() {
        // nothing is kept between containers
    }
}
