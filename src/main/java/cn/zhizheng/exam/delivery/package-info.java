/**
 * The hot path: takes answers while an exam is being sat, thousands a second, and loses none.
 *
 * <p>It looks different from every other room on purpose: no HTTP session, no Faces view, no entity
 * manager, no JTA transaction. Read in this order:
 *
 * <ol>
 *   <li>{@code AnswerServlet} reads a save of a few bytes, checks the {@link AttemptTokens token}
 *       and hands it to the {@link AnswerDesk}; its thread goes home at once.
 *   <li>{@code AnswerDesk} keeps a {@code LiveSheet} for each attempt that is being sat, refuses
 *       what comes too late, and queues the rest.
 *   <li>{@code AnswerWriter} is the only author of every sheet: one thread takes what is queued,
 *       hundreds of candidates at once, writes it as one batch and commits. Only then are the
 *       requests answered (REL-01).
 *   <li>{@code AnswerLog} knows the table {@code exam_answer_event}: append-only, one row a save,
 *       keyed by attempt, question and the page's own counter (REL-02).
 * </ol>
 *
 * <p>At hand-in {@link AnswerDesk#close} waits its turn in the same queue, so that nothing is
 * written behind it, and gives the {@link AnswerSheet} that the attempt keeps for ever (EXM-05).
 *
 * <p>It refuses to know questions, keys, marks and who the candidate is: an answer is a set of
 * letters. Why it is built so, and what was measured, stands in {@code
 * src/docs/adr/0003-answer-saving.md}.
 */
package cn.zhizheng.exam.delivery;
