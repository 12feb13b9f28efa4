package cn.zhizheng.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.testing.Browser;
import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An officer sits the open exam, the organiser marks and publishes, the officer reads the result.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamJourneyIT {

    private static final int QUESTIONS = 85;

    @RegisterExtension final Browser browser = new Browser();
    @ArquillianResource URL portal;

    private final AnswerBook book = new AnswerBook();

    @Test
    @Order(1)
    void anOfficerSitsTheExamByKeyboardAndMouseAndGetsAReceipt() {
        var visitor = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("officer");
        var page = visitor.page();
        assertThat(visitor.text()).contains("公共法律知识考试").contains("60");
        browser.shot(page, "01-home-officer");

        page.click("a[href*='/exam/briefing.xhtml']");
        browser.shot(page, "02-briefing");
        page.check("#honour");
        visitor.press("#begin-exam");
        page.waitForURL("**/exam/attempt.xhtml*");
        page.waitForSelector("#options input");
        for (var number = 1; number <= 40; number++) {
            answer(page);
            page.click("#next");
        }
        browser.shot(page, "03-attempt");

        // Closing the page and coming back loses nothing.
        page.reload();
        page.waitForSelector("#options input");
        assertThat(page.locator("#progress").innerText()).contains("40");
        jumpToFirst(page);
        for (var number = 1; number <= QUESTIONS; number++) {
            if (page.locator("#options input:checked").count() == 0) {
                answer(page);
            }
            if (number < QUESTIONS) {
                page.keyboard().press("ArrowRight");
            }
        }
        page.click("#open-hand-in");
        browser.shot(page, "04-hand-in");
        page.click("#summary-confirm");
        page.waitForSelector("#receipt-hash:not(:empty)");
        assertThat(page.locator("#receipt-answered").innerText()).contains("85");
        browser.shot(page, "05-receipt");
    }

    @Test
    @Order(2)
    void aPhoneShowsTheSamePaperInEnglish() {
        var visitor =
                new Visitor(browser.page(390, 844, "en"), portal).signIn("officer2").inEnglish();
        var page = visitor.page();
        page.click("a[href*='/exam/briefing.xhtml']");
        browser.shot(page, "06-briefing-phone-en");
        page.check("#honour");
        visitor.press("#begin-exam");
        page.waitForSelector("#options input");
        answer(page);
        browser.shot(page, "07-attempt-phone-en");
        page.click("#open-sheet");
        browser.shot(page, "08-sheet-phone-en");
        page.click("#close-sheet");
        page.click("#open-hand-in");
        assertThat(page.locator("#summary").innerText()).contains("84");
        page.click("#summary-confirm");
        page.waitForSelector("#receipt-hash:not(:empty)");
    }

    @Test
    @Order(3)
    void theOrganiserClosesMarksChecksAndPublishes() {
        var visitor = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("organiser");
        visitor.open("exam/rounds.xhtml");
        var page = visitor.page();
        browser.shot(page, "09-rounds");
        page.click("a[href*='/exam/round.xhtml']");
        browser.shot(page, "10-round");
        page.fill("#close-reason", "到场考生均已交卷");
        visitor.press("#close-round");
        visitor.press("#mark-round").press("#check-results");
        browser.shot(page, "11-round-checked");
        visitor.press("#publish-results");
        assertThat(visitor.text()).contains("陆清源").contains("100");
    }

    @Test
    @Order(4)
    void theOfficerReadsScoreKeyAndExplanation() {
        var visitor = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("officer");
        assertThat(visitor.text()).contains("100");
        visitor.page().click("a[href*='/exam/result.xhtml']");
        assertThat(visitor.text()).contains("100").contains("第").contains("条");
        browser.shot(visitor.page(), "12-result");
    }

    private void answer(Page page) {
        var key = book.keyTo(page.locator("#stem").innerText());
        assertThat(key).as(page.locator("#stem").innerText()).isNotNull();
        for (var letter : key.split("")) {
            page.check("#options input[value='" + letter + "']");
        }
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "stored");
    }

    private static void jumpToFirst(Page page) {
        page.locator("#grid button").first().click();
    }
}
