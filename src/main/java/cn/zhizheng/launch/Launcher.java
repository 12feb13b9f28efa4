package cn.zhizheng.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipFile;

/** Starts the portal, says how that went, and ends it with itself. */
public final class Launcher {

    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(3);

    /** UTF-8 whatever the locale says, for the sentences are Chinese first. */
    private static final PrintStream CONSOLE =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Arguments arguments;
    private final DataDirectory data;
    private final Server server;
    private final ServerLog log;
    private final ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();

    private Launcher(Arguments arguments) throws Refusal {
        this.arguments = arguments;
        Server.requireFree(arguments.port());
        data = DataDirectory.claim(arguments.data());
        log = new ServerLog(data.log());
        server =
                new Server(
                        arguments,
                        data,
                        Settings.read(arguments.config().resolve("portal.env"), System.getenv()));
    }

    /** Ends with 1 if there is no portal, after one sentence that says why. */
    public static void main(String[] words) throws InterruptedException {
        try {
            new Launcher(Arguments.read(words)).run();
        } catch (Refusal refusal) {
            CONSOLE.println(refusal.sentence());
            System.exit(1);
        }
    }

    private void run() throws Refusal, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothingBehind));
        CONSOLE.println("正在启动门户，服务器日志 / Starting the portal, the server's log is: " + data.log());
        server.start();
        awaitAnswer();
        forgetSettings();
        CONSOLE.println(ready());
        while (server.isAlive()) {
            step();
        }
        throw died("服务器已停止", "The server has stopped");
    }

    private void awaitAnswer() throws Refusal, InterruptedException {
        var patience = LONGEST_START;
        var deployed = false;
        while (!server.answers()) {
            if (!server.isAlive()) {
                throw died("服务器未能启动", "The server did not start");
            }
            if (!deployed && log.saysStarted()) {
                if (!log.saysDeployed()) {
                    throw died("门户未能部署", "The portal could not be deployed");
                }
                deployed = true;
                patience = LONGEST_WARM_UP;
            }
            patience = patience.minus(STEP);
            if (patience.isNegative()) {
                throw died("门户没有应答", "The portal does not answer");
            }
            step();
        }
    }

    /** The parent is Maven; a portal that it can no longer stop must not stay. */
    private void step() throws InterruptedException {
        if (!parent.isAlive()) {
            System.exit(1);
        }
        Thread.sleep(STEP.toMillis());
    }

    private Refusal died(String chinese, String english) {
        var cause = log.firstCause().orElseGet(this::ending);
        return new Refusal(
                chinese + "：" + cause + "。完整日志：" + data.log(),
                english + ": " + cause + ". The whole log: " + data.log());
    }

    private String ending() {
        return server.isAlive() ? "-" : "exit code " + server.exitCode();
    }

    private void forgetSettings() throws Refusal {
        try {
            server.forgetSettings();
        } catch (IOException left) {
            throw new Refusal(
                    "无法删除临时配置文件：" + left.getMessage(),
                    "The temporary settings cannot be deleted: " + left.getMessage());
        }
    }

    private String ready() throws Refusal {
        var start =
                hasSampleCounty()
                        ? "示例账号 / sample accounts: README.md，示例账号 / Sample accounts"
                        : log.setUpCode()
                                .map(code -> "首次设置码 / set-up code (24 h, /setup.xhtml): " + code)
                                .orElse("生产环境 / production");
        return "门户已就绪 / The portal is ready: "
                + arguments.address()
                + " ｜ 数据目录 / data directory: "
                + data
                + " ｜ "
                + start;
    }

    private boolean hasSampleCounty() throws Refusal {
        try (var war = new ZipFile(arguments.war().toFile())) {
            return war.stream().anyMatch(file -> file.getName().contains("/cn/zhizheng/demo/"));
        } catch (IOException unreadable) {
            throw new Refusal(
                    "无法读取门户文件：" + arguments.war(),
                    "The portal's file cannot be read: " + arguments.war());
        }
    }

    private void leaveNothingBehind() {
        try {
            server.stop();
            data.clear();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            CONSOLE.println("未能清理 / could not be cleared: " + left.getMessage());
        }
    }
}
