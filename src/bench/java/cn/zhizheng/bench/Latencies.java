package cn.zhizheng.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Every latency of a run, to the microsecond. */
final class Latencies {

    private int[] micros = new int[1 << 16];
    private int count;

    void add(long nanos) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = (int) Math.min(Integer.MAX_VALUE, nanos / 1_000);
    }

    int count() {
        return count;
    }

    String summary(Duration took) {
        var sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%,d in %.1f s = %,.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms",
                count,
                took.toMillis() / 1e3,
                count * 1e3 / Math.max(1, took.toMillis()),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100));
    }

    private static double percentile(int[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(sorted.length * (percent / 100.0)) - 1;
        return sorted[Math.max(0, rank)] / 1e3;
    }
}
