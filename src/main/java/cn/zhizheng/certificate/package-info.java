/**
 * The certificate (行政执法证) from the application to its end: who may hold one, who decided what, on
 * which day it was valid, and what the public may see of it.
 *
 * <p>Three axes that never share a status: the qualification is computed from published exam
 * passes, the certificate is a legal document with acts and dates, the plastic card is not here
 * yet.
 *
 * <p>It refuses to know how an exam is sat and how a person is employed: it asks {@code exam} for
 * passes and {@code people} for facts.
 */
package cn.zhizheng.certificate;
