package cn.zhizheng.exam.domain;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.platform.security.Scope;
import java.time.Duration;
import java.time.Instant;

/** The smallest valid round: three questions, ninety minutes, open from nine to eleven. */
public final class RoundFixture {

    public static final Instant OPENS = Instant.parse("2026-11-23T01:00:00Z");
    public static final Instant CLOSES = OPENS.plus(Duration.ofHours(2));

    private RoundFixture() {}

    public static SittingWindow window() {
        return new SittingWindow(OPENS, CLOSES, Duration.ofMinutes(90), Duration.ofMinutes(30));
    }

    public static RoundPlan plan(SittingWindow window) {
        return new RoundPlan(
                "公共法律知识考试",
                PaperKind.GENERAL_LAW,
                "",
                new Scope("/99/9999/999999/"),
                window,
                60,
                MultipleChoiceRule.ALL_OR_NOTHING,
                Blueprint.parse("SINGLE:1:1;MULTIPLE:1:2;TRUE_FALSE:1:1|30/50/20"));
    }

    public static ExamRound aRound() {
        return withId(ExamRound.draft(plan(window()), 2026, 1, OPENS.minusSeconds(3600)));
    }

    public static ExamRound anAnnouncedRound() {
        var round = aRound();
        round.announce(OPENS.minusSeconds(60));
        return round;
    }

    /** What the database does. */
    private static ExamRound withId(ExamRound round) {
        try {
            var id = ExamRound.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(round, 7L);
            return round;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
