/**
 * Rounds of the exam: who may sit, the paper each candidate draws, the attempt, its marks and the
 * published result.
 *
 * <p>It refuses to know certificates: who issues one asks {@link ExamResults}, and what a
 * certificate demands of a candidate comes in through {@link EntryRequirement}. It holds questions
 * only by the id of a version, so that editing the bank cannot rewrite an exam that was sat.
 */
package cn.zhizheng.exam;
