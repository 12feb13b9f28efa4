package cn.zhizheng.exam.application;

import cn.zhizheng.exam.domain.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * One candidate in the organiser's table.
 *
 * @param standing as of now
 * @param submittedAt empty before hand-in
 * @param answered how many questions were answered; empty before hand-in
 * @param score empty before marking
 */
public record CandidateRow(
        String staffNo,
        String name,
        String agencyName,
        CandidateStanding standing,
        Optional<Instant> submittedAt,
        Optional<Integer> answered,
        Optional<Score> score,
        boolean passed) {}
