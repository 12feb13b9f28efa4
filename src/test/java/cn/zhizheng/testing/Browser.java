package cn.zhizheng.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for journeys; started once for all tests, with a fresh profile for every page that
 * is asked for. A test fails on whatever the browser complains of: a console error, a violated
 * content security policy, a script that broke, a request that leaves this machine.
 *
 * <pre>{@code
 * @ExtendWith(ArquillianExtension.class)
 * @RunAsClient
 * class SignInIT {
 *
 *     @RegisterExtension final Browser browser = new Browser();
 *     @ArquillianResource URL portal;
 *
 *     @Test
 *     void welcomesTheOfficer() {
 *         var page = browser.page(1440, 900, "zh-CN");
 *         page.navigate(portal + "sign-in.xhtml");
 *         browser.shot(page, "sign-in");
 *     }
 * }
 * }</pre>
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final int WIDEST_PHONE = 600;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> INSIDE = Set.of("data", "blob", "about", "chrome-error");

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-quic",
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");

    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> tolerated = new ArrayList<>();
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium =
                test.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Browser.class))
                        .getOrComputeIfAbsent(Running.class)
                        .chromium;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        profiles.forEach(BrowserContext::close);
        profiles.clear();
        complaints.removeIf(complaint -> tolerated.stream().anyMatch(complaint::contains));
        if (complaints.isEmpty()) {
            return;
        }
        var failure = new AssertionError("the browser complains: " + String.join("\n", complaints));
        test.getExecutionException()
                .ifPresentOrElse(
                        earlier -> earlier.addSuppressed(failure),
                        () -> {
                            throw failure;
                        });
    }

    /**
     * An empty page of a visitor who was never here: no cookies, no cache.
     *
     * @param width in CSS pixels; up to 600 it is a phone that is touched
     * @param locale what the browser asks for, such as zh-CN or en
     */
    public Page page(int width, int height, String locale) {
        var phone = width <= WIDEST_PHONE;
        var profile =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale(locale)
                                .setTimezoneId("Asia/Shanghai")
                                .setHasTouch(phone)
                                .setIsMobile(phone));
        profiles.add(profile);
        profile.onRequest(this::watch);
        profile.onConsoleMessage(this::listen);
        profile.onWebError(error -> complaints.add("script: " + error.error()));
        return profile.newPage();
    }

    /** Keeps what the page looks like, the whole of it, as target/screenshots/name.png. */
    public Path shot(Page page, String name) {
        var file = Path.of(System.getProperty("test.shots"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /**
     * This test provokes a complaint that contains this text, such as "status of 403": browsers log
     * every refused request as an error.
     */
    public void tolerate(String text) {
        tolerated.add(text);
    }

    /** What the browser complained of so far in this test. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void watch(Request request) {
        var address = URI.create(request.url());
        if (!INSIDE.contains(address.getScheme()) && !LOOPBACK.contains(address.getHost())) {
            complaints.add("request to elsewhere: " + request.url());
        }
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }

    /** Ends with the last test. */
    static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final com.microsoft.playwright.Browser chromium;

        Running() {
            var executable = new Chromium().executable();
            playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(executable)
                                            .setArgs(ARGUMENTS));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }
}
