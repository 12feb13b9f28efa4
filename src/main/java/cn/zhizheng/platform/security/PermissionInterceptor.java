package cn.zhizheng.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;

/** Refuses before the transaction opens (SEC-14). */
@Interceptor
@RequiresPermission({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermissionInterceptor implements Serializable {

    @Inject transient CurrentUser currentUser;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var required = requiredFor(call);
        if (Arrays.stream(required).noneMatch(currentUser::holdsAnywhere)) {
            throw new AccessDeniedException(required[0]);
        }
        return call.proceed();
    }

    private static Permission[] requiredFor(InvocationContext call) {
        var onMethod = call.getMethod().getAnnotation(RequiresPermission.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        return call.getMethod().getDeclaringClass().getAnnotation(RequiresPermission.class).value();
    }
}
