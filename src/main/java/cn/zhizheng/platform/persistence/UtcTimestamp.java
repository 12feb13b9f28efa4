package cn.zhizheng.platform.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Writes instants as UTC wall time, so that a server moved to another time zone reads what it
 * wrote.
 */
public final class UtcTimestamp {

    private UtcTimestamp() {}

    /**
     * @param instant not null
     */
    public static Timestamp of(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /**
     * @param timestamp not null
     */
    public static Instant toInstant(Timestamp timestamp) {
        return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
