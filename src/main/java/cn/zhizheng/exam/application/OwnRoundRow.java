package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * One round that the person is registered for.
 *
 * @param attemptReference empty before the person has begun
 * @param score empty before the results are published
 */
public record OwnRoundRow(
        String reference,
        String title,
        Instant opensAt,
        Instant closesAt,
        CandidateStanding standing,
        Optional<String> attemptReference,
        Optional<Score> score,
        int passPercent) {

    public boolean isPassed() {
        return score.filter(each -> each.reaches(passPercent)).isPresent();
    }
}
