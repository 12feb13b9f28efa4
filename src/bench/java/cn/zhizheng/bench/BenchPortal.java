package cn.zhizheng.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal as a process of its own, started by the same launcher as any other. */
final class BenchPortal {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final List<String> command;
    private final int port;
    private Process launcher;

    /**
     * @param build directory with {@code classes}, {@code micro/payara-micro.jar} and the WAR
     */
    BenchPortal(Path build, Path config, Path data, int port) {
        this.port = port;
        command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        build.resolve("classes").toString(),
                        "cn.zhizheng.launch.Launcher",
                        "--micro=" + build.resolve("micro").resolve("payara-micro.jar"),
                        "--war=" + build.resolve("zhizheng.war"),
                        "--config=" + config,
                        "--data=" + data,
                        "--port=" + port);
    }

    /** Returns when it answers. */
    Duration start() throws IOException, InterruptedException {
        var began = System.nanoTime();
        launcher = new ProcessBuilder(command).inheritIO().start();
        while (!isReady()) {
            if (!launcher.isAlive() || elapsed(began).compareTo(LONGEST_START) > 0) {
                throw new IOException("the portal did not start; see its log");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return elapsed(began);
    }

    /** As by kill -9: no warning, no last words. */
    void kill() throws InterruptedException {
        server().destroyForcibly();
        if (!launcher.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the launcher outlives its server");
        }
    }

    void stop() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the portal does not stop");
        }
    }

    Duration cpuTime() {
        return server().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private ProcessHandle server() {
        return launcher.children()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no server process"));
    }

    private boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(
                            "GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var status = new String(socket.getInputStream().readNBytes(12));
            return status.endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Duration elapsed(long since) {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
