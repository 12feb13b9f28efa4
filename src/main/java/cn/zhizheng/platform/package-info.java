/**
 * What every room stands on: time, persistence glue, the current user, operation ids, keys and
 * Faces glue.
 *
 * <p>It refuses to know any business noun. Unlike the other rooms, all of its sub-packages are open
 * to everyone: it is a tool box, not a capability.
 */
package cn.zhizheng.platform;
