package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Receipt;
import java.time.Instant;
import java.util.Optional;

/**
 * What the candidate's pages need to know of an attempt.
 *
 * @param id for the attempt's token, never for a page
 * @param receipt empty while the attempt runs
 * @param resultsPublished whether the result page has something to show
 */
public record AttemptView(
        long id,
        String reference,
        String roundReference,
        String roundTitle,
        Instant startedAt,
        Instant deadline,
        int questions,
        Optional<Receipt> receipt,
        boolean resultsPublished) {

    public boolean isInProgress() {
        return receipt.isEmpty();
    }
}
