package cn.zhizheng.bench;

import static cn.zhizheng.bench.Bench.OUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * How many answers a second become durable before their reply, and whether a killed portal loses
 * one. Works in a scratch directory of its own, never on real data.
 */
final class AnswerBench {

    static final Set<String> OPTIONS =
            Set.of(
                    "build",
                    "config",
                    "data",
                    "port",
                    "connections",
                    "attempts",
                    "seconds",
                    "warmup",
                    "rate",
                    "kills");

    private final Path data;
    private final int port;
    private final int connections;
    private final Duration seconds;
    private final Duration warmUp;
    private final int rate;
    private final int kills;
    private final BenchPortal portal;
    private final BenchAttempts attempts;
    private final Candidates candidates;

    AnswerBench(Options options) throws SQLException {
        var build = options.path("build", "target/bench");
        data = options.path("data", "target/bench/data");
        port = options.number("port", 18120);
        connections = options.number("connections", 256);
        seconds = options.seconds("seconds", 30);
        warmUp = options.seconds("warmup", 20);
        rate = options.number("rate", 0);
        kills = options.number("kills", 3);
        portal = new BenchPortal(build, options.path("config", "payara-config"), data, port);
        attempts = new BenchAttempts(data);
        empty(data);
        candidates =
                new Candidates(attempts.prepare(options.number("attempts", 1_000)), connections);
    }

    void measure() throws Exception {
        OUT.printf("start: %s%n", portal.start());
        try {
            load(warmUp);
            candidates.takeLatencies();
            var cpuBefore = portal.cpuTime();
            load(seconds);
            var cpu = portal.cpuTime().minus(cpuBefore);
            var latencies = candidates.takeLatencies();
            OUT.printf("saves: %s%n", latencies.summary(seconds));
            OUT.printf(
                    Locale.ROOT,
                    "server CPU %.3f ms a save, load average %.1f on %d cores, %d connections%n",
                    cpu.toMillis() / (double) latencies.count(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors(),
                    connections);
            OUT.printf("replies other than 200: %s%n", candidates.refusals());
        } finally {
            portal.stop();
        }
        compare();
    }

    void kill() throws Exception {
        OUT.printf("start: %s%n", portal.start());
        load(warmUp);
        for (var kill = 1; kill <= kills; kill++) {
            candidates.takeLatencies();
            var killer = new Thread(this::killHalfway);
            killer.start();
            load(seconds);
            killer.join();
            OUT.printf(
                    "kill %d: %s%n",
                    kill, candidates.takeLatencies().summary(seconds.dividedBy(2)));
            OUT.printf("restart: %s%n", portal.start());
        }
        load(seconds);
        portal.stop();
        OUT.printf("replies other than 200: %s%n", candidates.refusals());
        compare();
    }

    private void killHalfway() {
        try {
            Thread.sleep(seconds.dividedBy(2).toMillis());
            portal.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void load(Duration howLong) {
        new HttpLoad(port, connections, candidates).run(howLong, rate);
    }

    private void compare() throws SQLException {
        var log = attempts.log();
        var lost =
                candidates.acknowledged().entrySet().stream()
                        .filter(save -> !save.getValue().equals(log.get(save.getKey())))
                        .count();
        var invented =
                log.entrySet().stream()
                        .filter(row -> !row.getValue().equals(candidates.sent().get(row.getKey())))
                        .count();
        OUT.printf(
                Locale.ROOT,
                "%,d acknowledged, %,d rows, lost %d, altered or doubled %d%n",
                candidates.acknowledged().size(),
                log.size(),
                lost,
                invented);
        if (lost + invented > 0) {
            System.exit(1);
        }
    }

    private static void empty(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
