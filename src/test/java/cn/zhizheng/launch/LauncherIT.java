package cn.zhizheng.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command as a newcomer meets it, in good and in bad circumstances. */
class LauncherIT {

    private static final String QUICK_START =
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dderby.system.durability=test";

    @TempDir Path directory;
    private final List<Process> launched = new ArrayList<>();
    private int port;

    @BeforeEach
    void findAPort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void end() {
        launched.forEach(Process::destroyForcibly);
    }

    @Test
    void servesThePortalUntilItIsStopped() throws Exception {
        var first = launch(portal());
        assertThat(lineOf(first, "The portal is ready")).contains(address(), "data directory");
        assertThat(get("health/ready")).isEqualTo(200);
        var server = first.toHandle().children().findFirst().orElseThrow();

        var second = launch(portal(), portOfItsOwn());
        assertThat(output(second)).contains("数据目录正被另一个门户使用", Long.toString(first.pid()));
        assertThat(second.exitValue()).isEqualTo(1);

        first.destroy();
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.isAlive()).isFalse();
        assertThat(directory.resolve("data/db/portal")).isNotEmptyDirectory();
        assertThat(directory.resolve("data/tmp")).isEmptyDirectory();
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var process = launch(portal());

            assertThat(output(process)).contains("端口 " + other.getLocalPort() + " 已被占用");
            assertThat(process.exitValue()).isEqualTo(1);
        }
    }

    @Test
    void saysWhyAPortalCannotBeDeployed() throws Exception {
        var broken = Files.write(directory.resolve("broken.war"), new byte[] {'P', 'K', 3, 4});
        var process = launch(broken);

        assertThat(output(process)).contains("门户未能部署", "invalid zip file");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(process.toHandle().descendants()).isEmpty();
    }

    private static Path portal() {
        return Path.of(System.getProperty("portal.war"));
    }

    private static int portOfItsOwn() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Process launch(Path war) throws IOException {
        return launch(war, port);
    }

    private Process launch(Path war, int onPort) throws IOException {
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("portal.classes"),
                                "cn.zhizheng.launch.Launcher",
                                "--micro=" + System.getProperty("micro.jar"),
                                "--war=" + war,
                                "--config=" + Path.of("payara-config"),
                                "--data=" + directory.resolve("data"),
                                "--port=" + onPort)
                        .redirectErrorStream(true);
        builder.environment().put("PORTAL_JAVA_OPTIONS", QUICK_START);
        var process = builder.start();
        launched.add(process);
        return process;
    }

    private static String output(Process process) throws Exception {
        var all = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new String(all, StandardCharsets.UTF_8);
    }

    private static String lineOf(Process process, String text) throws IOException {
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("it never said: " + text);
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    private int get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
