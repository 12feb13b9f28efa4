package cn.zhizheng.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case without a permission of its own, and why that is right. Deny by default means saying
 * so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OpenToEveryone {

    /** Why nobody needs a permission, for the reader. */
    String because();
}
