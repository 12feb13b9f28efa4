/**
 * Everybody the portal knows: the person once, the account that signs in, and the roles appointed
 * to it.
 *
 * <p>It refuses to know exams and certificates.
 */
package cn.zhizheng.people;
