/**
 * The questions and the statutes that they cite: read from sheets, checked row by row, kept as
 * versions that never change again. A question is named by its code; what a candidate saw is named
 * by the id of one version.
 *
 * <p>It refuses to know exams, papers, candidates and marks.
 */
package cn.zhizheng.questionbank;
