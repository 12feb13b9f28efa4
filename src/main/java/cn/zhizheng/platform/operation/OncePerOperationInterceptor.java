package cn.zhizheng.platform.operation;

import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.security.CurrentUser;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.time.Clock;

/**
 * Runs inside the transaction (jakarta.transaction uses PLATFORM_BEFORE + 200), after the
 * permission check.
 */
@Interceptor
@OncePerOperation
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class OncePerOperationInterceptor implements Serializable {

    @Inject transient OperationRepository operations;
    @Inject transient CurrentUser currentUser;
    @Inject transient Clock clock;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var useCase = call.getMethod().getDeclaringClass().getSimpleName();
        var id = (OperationId) call.getParameters()[0];
        var earlier = operations.find(id, useCase, currentUser.accountName());
        if (earlier.isPresent()) {
            return call.getMethod().getReturnType() == String.class ? earlier.get().result() : null;
        }
        var operation = operations.claim(id, useCase, currentUser.accountName(), clock.instant());
        var result = call.proceed();
        operation.complete(result instanceof String text ? text : "");
        return result;
    }
}
