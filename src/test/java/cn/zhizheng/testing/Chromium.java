package cn.zhizheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium or Chrome with fonts that know Chinese. Where one is missing it is
 * fetched through the system's package manager, and where that cannot be, one sentence says what to
 * install: browser tests are never skipped.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ELSEWHERE =
            List.of(
                    "/snap/bin/chromium",
                    "/opt/google/chrome/chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final Map<String, String> environment;
    private final String user;

    Chromium() {
        this(System.getenv(), System.getProperty("user.name"));
    }

    Chromium(Map<String, String> environment, String user) {
        this.environment = environment;
        this.user = user;
    }

    /** Where it stands, after installing it if it has to be and can be. */
    Path executable() {
        if (find().isEmpty() || !hasChineseFonts()) {
            install();
        }
        if (!hasChineseFonts()) {
            throw missing("fonts for Chinese are still missing");
        }
        return find().orElseThrow(() -> missing("no browser was found"));
    }

    Optional<Path> find() {
        var named = environment.get("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.concat(NAMES.stream().flatMap(this::onPath), ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<Path> onPath(String program) {
        return Arrays.stream(environment.getOrDefault("PATH", "/usr/bin").split(":"))
                .map(directory -> Path.of(directory, program));
    }

    private boolean hasChineseFonts() {
        return onPath("fc-list")
                .filter(Files::isExecutable)
                .findFirst()
                .map(fcList -> !outputOf(fcList.toString(), ":lang=zh").isBlank())
                .orElse(false);
    }

    private void install() {
        var aptGet = onPath("apt-get").filter(Files::isExecutable).findFirst();
        if (aptGet.isEmpty() || !user.equals("root")) {
            throw missing("nothing may be installed here");
        }
        say("apt-get install chromium fonts-noto-cjk fontconfig, for the browser tests");
        run(aptGet.get().toString(), "-qq", "update");
        run(
                aptGet.get().toString(),
                "-qq",
                "install",
                "--yes",
                "--no-install-recommends",
                "chromium",
                "fonts-noto-cjk",
                "fontconfig");
    }

    private static IllegalStateException missing(String why) {
        return new IllegalStateException(
                "Browser tests need Chromium or Chrome and fonts for Chinese, and "
                        + why
                        + ": install the packages chromium, fonts-noto-cjk and fontconfig, or name"
                        + " the browser's executable in the environment variable CHROMIUM.");
    }

    private void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var exit = builder.start().waitFor();
            if (exit != 0) {
                throw missing(String.join(" ", command) + " ended with " + exit);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw missing("the installation was interrupted");
        }
    }

    private String outputOf(String... command) {
        try {
            var process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void say(String line) {
        System.out.println("[browser] " + line);
    }
}
