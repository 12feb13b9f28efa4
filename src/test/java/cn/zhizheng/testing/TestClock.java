package cn.zhizheng.testing;

import cn.zhizheng.platform.time.ClockProducer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stands still until a test moves it. */
public class TestClock extends Clock {

    /** Where it stands when a test begins: nine in the morning of a Monday in Shanghai. */
    public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final ZoneId zone;
    private volatile Instant instant;

    TestClock() {
        this(ClockProducer.ZONE, START);
    }

    private TestClock(ZoneId zone, Instant instant) {
        this.zone = zone;
        this.instant = instant;
    }

    public void set(Instant to) {
        instant = to;
    }

    /** Sets it to what a wall clock in the bureau shows, such as 2026-11-23T09:00. */
    public void set(String bureauTime) {
        instant = LocalDateTime.parse(bureauTime).atZone(zone).toInstant();
    }

    public void advance(Duration by) {
        instant = instant.plus(by);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other, instant);
    }
}
