package cn.zhizheng.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Payara Micro with the portal in it: a child process that never outlives the launcher. */
final class Server {

    private static final int PATIENCE_SECONDS = 30;
    private static final int BROKEN = 500;

    /** On two cores this collector needs a quarter less memory, and pauses are short enough. */
    private static final String FRUGAL = "-XX:+UseSerialGC";

    private final Arguments arguments;
    private final DataDirectory data;
    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    Server(Arguments arguments, DataDirectory data, Settings settings) {
        this.arguments = arguments;
        this.data = data;
        this.settings = settings;
    }

    /** Tells a taken port before anything is started. */
    static void requireFree(int port) throws Refusal {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException taken) {
            throw new Refusal(
                    "端口 " + port + " 已被占用或不可使用。请停止占用它的程序，或换一个端口，例如 -Dport=" + other(port),
                    "Port "
                            + port
                            + " is taken or may not be used ("
                            + taken.getMessage()
                            + "). Stop what uses it, or take another one, such as -Dport="
                            + other(port));
        }
    }

    private static int other(int port) {
        return port < 65_535 ? port + 1 : port - 1;
    }

    void start() throws Refusal {
        try {
            writeSystemProperties();
            process =
                    new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(data.log().toFile())
                            .start();
            process.getOutputStream().close();
        } catch (IOException impossible) {
            throw new Refusal(
                    "无法启动服务器进程：" + impossible,
                    "The server process cannot be started: " + impossible);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How it ended, in the words of the operating system; only once it has. */
    int exitCode() {
        return process.exitValue();
    }

    /** The portal answers: its health is good and its first page is no error. */
    boolean answers() throws InterruptedException {
        return status("health/ready") == 200 && status("") < BROKEN;
    }

    /** It has read its settings; what they say, passwords perhaps, need not lie about. */
    void forgetSettings() throws IOException {
        Files.deleteIfExists(systemProperties());
    }

    /** Politely first, so that the database closes; returns when the process is gone. */
    void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private int status(String path) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(arguments.address() + path))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return Integer.MAX_VALUE;
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + data.temporary());
        command.add("-Dfile.encoding=UTF-8");
        Stream.of(settings.get("PORTAL_JAVA_OPTIONS", FRUGAL).split("\\s+"))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-jar",
                        arguments.micro().toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--prebootcommandfile",
                        config("pre-boot.asadmin"),
                        "--postbootcommandfile",
                        config("post-boot.asadmin"),
                        "--logproperties",
                        config("logging.properties"),
                        "--systemproperties",
                        systemProperties().toString(),
                        "--port",
                        Integer.toString(arguments.port()),
                        "--deploy",
                        arguments.war().toString()));
        return command;
    }

    private String config(String name) {
        return arguments.config().resolve(name).toString();
    }

    /** In a directory of the service user, because everybody can read a command line (SEC-44). */
    private void writeSystemProperties() throws IOException {
        settings.assume("PORTAL_DB_NAME", data.database());
        settings.assume("PORTAL_KEYS", data.keys());
        settings.assume("PORTAL_DATA", data);
        settings.assume("PORTAL_PORT", arguments.port());
        settings.assume("PORTAL_PUBLIC_URL", arguments.address());
        var properties = settings.asSystemProperties();
        properties.setProperty("derby.stream.error.file", data.derbyLog().toString());
        try (var out = Files.newOutputStream(systemProperties())) {
            properties.store(out, null);
        }
    }

    private Path systemProperties() {
        return data.temporary().resolve("portal.properties");
    }
}
