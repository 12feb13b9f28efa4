package cn.zhizheng.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** EXAM-09. */
class ReceiptTest {

    private static final String TEXT =
            """
            Rr0123456789abcdefghij
            2026-11-23T01:05:00Z
            1 11 A
            2 12 AC
            3 13
            """;

    private final Attempt attempt = AttemptFixture.aSubmittedAttempt();
    private final Receipt receipt = attempt.receipt().orElseThrow();

    @Test
    void hashesATextThatAnybodyCanWriteDown() throws Exception {
        assertThat(
                        Receipt.canonicalText(
                                attempt.reference(),
                                attempt.paper(),
                                attempt.answers(),
                                receipt.submittedAt()))
                .isEqualTo(TEXT);
        var hash =
                MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(receipt.hash()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void changesWithEverythingThatCounts() {
        var later =
                Receipt.of(
                        attempt.reference(),
                        attempt.paper(),
                        attempt.answers(),
                        receipt.submittedAt().plusMillis(1),
                        SubmittedBy.CANDIDATE);
        var otherAnswer =
                Receipt.of(
                        attempt.reference(),
                        attempt.paper(),
                        FinalAnswers.parse("1:B;2:AC"),
                        receipt.submittedAt(),
                        SubmittedBy.CANDIDATE);
        assertThat(receipt.hash()).isNotIn(later.hash(), otherAnswer.hash());
    }
}
