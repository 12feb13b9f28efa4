/**
 * One intention, one effect: a double click, a resend or a proxy's retry of the same form does
 * nothing more (REL-03).
 */
package cn.zhizheng.platform.operation;
