package cn.zhizheng.journey;

import com.microsoft.playwright.Page;
import java.net.URL;

/** Somebody at a browser. */
final class Visitor {

    private static final String PASSWORD = "Sample-County-2026";

    private final Page page;
    private final URL portal;

    Visitor(Page page, URL portal) {
        this.page = page;
        this.portal = portal;
    }

    /** Comes in by the front door. */
    Visitor signIn(String account) {
        page.navigate(portal + "index.xhtml");
        page.fill("#sign-in-name", account);
        page.fill("#sign-in-password", PASSWORD);
        page.click("#sign-in-submit");
        page.waitForURL("**/home.xhtml");
        return this;
    }

    Visitor inEnglish() {
        page.click("#switch-language");
        page.waitForLoadState();
        return this;
    }

    Visitor open(String path) {
        page.navigate(portal + path);
        return this;
    }

    /** Presses a button that posts, and waits for the page that answers. */
    Visitor press(String button) {
        page.locator(button).click();
        page.waitForLoadState();
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }
}
