package cn.zhizheng.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the server does around {@link Transactional}, at the place in the chain that the
 * specification names. One class a kind, because the kind is part of the binding.
 */
abstract class TransactionInterceptor implements Serializable {

    private static final int PLACE = Interceptor.Priority.PLATFORM_BEFORE + 200;

    @Inject transient TestTransactions transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return run(call);
    }

    abstract Object run(InvocationContext call) throws Exception;

    /** A use case may keep what it did before it refused, such as a counted wrong password. */
    private static Predicate<Throwable> undoing(InvocationContext call) {
        var transactional =
                Optional.ofNullable(call.getMethod().getAnnotation(Transactional.class))
                        .orElseGet(
                                () ->
                                        call.getTarget()
                                                .getClass()
                                                .getAnnotation(Transactional.class));
        return thrown ->
                Arrays.stream(transactional.dontRollbackOn())
                        .noneMatch(kept -> kept.isInstance(thrown));
    }

    @Interceptor
    @Transactional(Transactional.TxType.REQUIRED)
    @Priority(PLACE)
    static class Required extends TransactionInterceptor {
        @Override
        Object run(InvocationContext call) throws Exception {
            return transactions.isActive()
                    ? transactions.joined(call::proceed, undoing(call))
                    : transactions.inNew(call::proceed, undoing(call));
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(PLACE)
    static class RequiresNew extends TransactionInterceptor {
        @Override
        Object run(InvocationContext call) throws Exception {
            return transactions.inNew(call::proceed, undoing(call));
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.MANDATORY)
    @Priority(PLACE)
    static class Mandatory extends TransactionInterceptor {
        @Override
        Object run(InvocationContext call) throws Exception {
            if (!transactions.isActive()) {
                throw new TransactionalException(
                        "a transaction is mandatory", new TransactionRequiredException());
            }
            return transactions.joined(call::proceed, undoing(call));
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.SUPPORTS)
    @Priority(PLACE)
    static class Supports extends TransactionInterceptor {
        @Override
        Object run(InvocationContext call) throws Exception {
            return transactions.isActive()
                    ? transactions.joined(call::proceed, undoing(call))
                    : call.proceed();
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Priority(PLACE)
    static class NotSupported extends TransactionInterceptor {
        @Override
        Object run(InvocationContext call) throws Exception {
            return transactions.without(call::proceed);
        }
    }

    @Interceptor
    @Transactional(Transactional.TxType.NEVER)
    @Priority(PLACE)
    static class Never extends TransactionInterceptor {
        @Override
        Object run(InvocationContext call) throws Exception {
            if (transactions.isActive()) {
                throw new TransactionalException(
                        "no transaction may run", new InvalidTransactionException());
            }
            return call.proceed();
        }
    }
}
