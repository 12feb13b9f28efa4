package cn.zhizheng.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever watches the pages must not look away. */
class BrowserIT {

    @RegisterExtension final Browser browser = new Browser();

    private HttpServer server;
    private String body = "<p lang='zh-CN'>执证通</p>";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    var page =
                            ("<!DOCTYPE html><link rel='icon' href='data:,'>" + body)
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                    exchange.getResponseHeaders()
                            .add(
                                    "Content-Security-Policy",
                                    "default-src 'self' http://elsewhere.invalid data:");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsWhatAPhoneShows() {
        var page = browser.page(390, 844, "zh-CN");
        page.navigate(address());

        assertThat(page.evaluate("navigator.language")).isEqualTo("zh-CN");
        assertThat(page.textContent("p")).isEqualTo("执证通");
        assertThat(browser.shot(page, "browser-phone")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "<script>alert(1)</script>, Content Security Policy",
        "<script src='/broken.js'></script>, script:",
        "<img src='http://elsewhere.invalid/a.png'>, request to elsewhere"
    })
    void complainsOf(String markup, String complaint) {
        body = markup;
        browser.page(1440, 900, "en").navigate(address());

        assertThat(browser.complaints()).anyMatch(line -> line.contains(complaint));
        browser.tolerate("");
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }
}
