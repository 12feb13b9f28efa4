package cn.zhizheng.bench;

import static cn.zhizheng.bench.Bench.OUT;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many public pages a second a running portal gives to strangers: asks for a list of addresses
 * again and again, each as by a visitor without cookies.
 */
final class VerificationBench implements HttpLoad.Traffic {

    static final Set<String> OPTIONS =
            Set.of("port", "urls", "connections", "seconds", "warmup", "rate");

    private final int port;
    private final int connections;
    private final Duration seconds;
    private final Duration warmUp;
    private final int rate;
    private final List<byte[]> requests;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private Latencies latencies = new Latencies();
    private int next;

    /** {@code urls}: paths divided by commas, or {@code @file} with one a line. */
    VerificationBench(Options options) throws IOException {
        port = options.number("port", 8080);
        connections = options.number("connections", 64);
        seconds = options.seconds("seconds", 30);
        warmUp = options.seconds("warmup", 20);
        rate = options.number("rate", 0);
        var urls = options.text("urls", "/");
        var paths =
                urls.startsWith("@")
                        ? Files.readAllLines(Path.of(urls.substring(1)))
                        : List.of(urls.split(","));
        requests = paths.stream().filter(path -> !path.isBlank()).map(this::requestFor).toList();
    }

    private byte[] requestFor(String path) {
        return ("GET "
                        + path.strip()
                        + " HTTP/1.1\r\nHost: 127.0.0.1:"
                        + port
                        + "\r\nAccept: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    void measure() {
        new HttpLoad(port, connections, this).run(warmUp, rate);
        latencies = new Latencies();
        statuses.clear();
        new HttpLoad(port, connections, this).run(seconds, rate);
        OUT.printf("pages: %s%n", latencies.summary(seconds));
        OUT.printf(
                Locale.ROOT,
                "statuses %s, load average %.1f on %d cores, %d connections%n",
                statuses,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                connections);
    }

    @Override
    public byte[] next(int connection) {
        next = (next + 1) % requests.size();
        return requests.get(next);
    }

    @Override
    public void replied(int connection, int status, String body, long nanos) {
        latencies.add(nanos);
        statuses.merge(status, 1, Integer::sum);
    }

    @Override
    public void unanswered(int connection) {
        statuses.merge(0, 1, Integer::sum);
    }
}
