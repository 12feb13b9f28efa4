package cn.zhizheng.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Hands out the one clock. All of China keeps one time and no daylight saving. */
@ApplicationScoped
public class ClockProducer {

    /** The zone in which the bureau's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZONE);
    }
}
