package cn.zhizheng.exam.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a candidate keeps as proof: when, how many answered, and a hash over everything that counts.
 * Anybody who holds the answers can compute it again.
 *
 * @param hash SHA-256 over {@link #canonicalText}, in hexadecimal
 */
public record Receipt(
        String attemptReference,
        Instant submittedAt,
        SubmittedBy submittedBy,
        int answered,
        int questions,
        String hash) {

    static Receipt of(
            String attemptReference,
            Paper paper,
            FinalAnswers answers,
            Instant submittedAt,
            SubmittedBy submittedBy) {
        return new Receipt(
                attemptReference,
                submittedAt,
                submittedBy,
                answers.answered(),
                paper.questions(),
                sha256(canonicalText(attemptReference, paper, answers, submittedAt)));
    }

    /**
     * Lines ended by LF, in UTF-8: the attempt's reference, the moment of hand-in (ISO 8601, UTC),
     * then per question its number, the id of its version and the letters entered, divided by one
     * blank each; an open question ends after its version.
     */
    public static String canonicalText(
            String attemptReference, Paper paper, FinalAnswers answers, Instant submittedAt) {
        var text = new StringBuilder();
        text.append(attemptReference).append('\n').append(submittedAt).append('\n');
        for (var no = 1; no <= paper.questions(); no++) {
            var line = no + " " + paper.item(no).question().value() + " " + answers.of(no);
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }
}
