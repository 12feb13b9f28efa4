/**
 * Messages that must reach somebody: written in the transaction that causes them, so that none is
 * sent for what did not happen and none is forgotten for what did. Read in the portal so far.
 *
 * <p>It refuses to know why a message was sent.
 */
package cn.zhizheng.notification;
