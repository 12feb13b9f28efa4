package cn.zhizheng.platform.operation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a use case method whose first parameter is an {@link cn.zhizheng.platform.OperationId} and
 * which returns a {@code String} (a reference) or nothing. The second call with the same id returns
 * the first call's result and does not run the method. Works inside the use case's transaction: the
 * claim and the effect commit together or not at all.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OncePerOperation {}
