/**
 * What {@code mvn -Prun} runs: looks before it leaps, starts Payara Micro with the portal, says in
 * one sentence how that went, and leaves nothing behind when it ends. Plain JDK; never part of the
 * WAR. It refuses to know anything of the portal but its files and its address.
 *
 * <p>The server is a process of its own, because its jar must be started with {@code -jar} to open
 * the JDK's modules as its manifest asks.
 */
package cn.zhizheng.launch;
