package cn.zhizheng.exam.domain;

import cn.zhizheng.people.PersonId;
import java.time.Duration;
import java.util.Map;

/** The smallest valid attempt: three questions, begun at the opening, ninety minutes. */
final class AttemptFixture {

    static final Paper PAPER = Paper.parse("11:S:CADB:1;12:M:DBAC:2;13:T:AB:1");
    static final FinalAnswers ANSWERS = FinalAnswers.of(Map.of(1, "A", 2, "CA"));

    private AttemptFixture() {}

    static Attempt anAttempt() {
        return Attempt.start(
                "Rr0123456789abcdefghij",
                RoundFixture.anAnnouncedRound(),
                new PersonId(5),
                PAPER,
                RoundFixture.OPENS);
    }

    static Attempt aSubmittedAttempt() {
        var attempt = anAttempt();
        attempt.submit(ANSWERS, RoundFixture.OPENS.plus(Duration.ofMinutes(5)));
        return attempt;
    }
}
