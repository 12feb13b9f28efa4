package cn.zhizheng.exam.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the desk says to one request.
 *
 * @param outcome of the request as a whole
 * @param attemptReference what the attempt is called; empty if there is no such attempt
 * @param stored saves that are durable now, or were before
 * @param conflicting saves whose key is taken by another answer (REL-02)
 * @param at the server's time of this reply
 * @param remaining until the deadline, never negative
 */
record SaveReply(
        Outcome outcome,
        String attemptReference,
        List<Save> stored,
        List<Save> conflicting,
        Instant at,
        Duration remaining) {

    static SaveReply refusal(Outcome why, LiveSheet sheet, Instant now) {
        return new SaveReply(
                why, sheet.attempt().reference(), List.of(), List.of(), now, sheet.remaining(now));
    }

    /** Each with the HTTP status and the word the page knows it by. */
    enum Outcome {
        STORED(200, "stored"),
        /** One key, two answers: the second was not stored. */
        CONFLICTING(422, "conflicting"),
        UNKNOWN_ATTEMPT(404, "unknown-attempt"),
        UNKNOWN_QUESTION(400, "unknown-question"),
        HANDED_IN(409, "handed-in"),
        DEADLINE_PASSED(409, "deadline-passed"),
        TOO_MANY_CHANGES(409, "too-many-changes"),
        BUSY(503, "busy"),
        /** Not known to be durable: to be sent again with the same key. */
        NOT_STORED(500, "not-stored");

        private final int status;
        private final String word;

        Outcome(int status, String word) {
            this.status = status;
            this.word = word;
        }

        int status() {
            return status;
        }

        /** Whether the auditor should hear of it: everything but success and our own trouble. */
        boolean isRefusal() {
            return this != STORED && status < 500;
        }

        String word() {
            return word;
        }
    }
}
