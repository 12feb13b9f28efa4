package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Blueprint;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import java.time.Instant;
import java.util.Optional;

/**
 * What a candidate reads before beginning.
 *
 * @param standing what can be done now
 * @param attemptReference of the running or ended attempt, if there is one
 * @param maskedIdNumber for the comparison with the ID card, never in full
 */
public record BriefingView(
        String roundReference,
        String title,
        Instant opensAt,
        Instant closesAt,
        Instant entryClosesAt,
        long allowedMinutes,
        int passPercent,
        MultipleChoiceRule rule,
        Blueprint blueprint,
        CandidateStanding standing,
        Optional<String> attemptReference,
        String personName,
        String staffNo,
        String agencyName,
        String maskedIdNumber) {

    /** Marks that must be reached, rounded up to a whole one. */
    public int passMarks() {
        return (blueprint.marks() * passPercent + 99) / 100;
    }
}
