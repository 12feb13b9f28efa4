/**
 * Measures the running portal from outside, on demand: how many answers a second become durable,
 * whether any is lost when the process is killed, how many public verifications a second it gives.
 *
 * <p>Not part of the WAR and not of the build. The generator is one thread on plain sockets,
 * because it shares the machine with what it measures.
 */
package cn.zhizheng.bench;
