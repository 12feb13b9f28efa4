/**
 * Who did what, when, on whose authority: an append-only chain of rows, each sealing the one
 * before.
 *
 * <p>Nobody calls it. It observes what the other rooms announce and writes in the same transaction,
 * so that there is no change without a row. It refuses to know what the facts mean.
 */
package cn.zhizheng.audit;
