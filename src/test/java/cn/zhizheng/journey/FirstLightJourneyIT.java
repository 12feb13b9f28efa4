package cn.zhizheng.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.testing.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
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
class FirstLightJourneyIT {

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

    @Test
    @Order(5)
    void whoLacksAConditionIsToldWhichAndByWhatRule() {
        var visitor = new Visitor(browser.page(390, 844, "zh-CN"), portal).signIn("officer3");
        assertThat(visitor.text()).contains("劳动合同制").contains("依据");
        browser.shot(visitor.page(), "13-not-eligible-phone");
    }

    @Test
    @Order(6)
    void theApplicationPassesThreeHandsAndBecomesACertificate() {
        var officer = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("officer");
        officer.open("certificate/apply.xhtml");
        officer.page().locator("#fields input, [name=fields]").first().check();
        officer.page().check("#declared");
        officer.press("#apply-submit");

        var admin = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("admin");
        openApplication(admin);
        browser.shot(admin.page(), "14-confirm");
        admin.page().check("#vouched");
        admin.press("#confirm-submit");

        var clerk = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("clerk");
        openApplication(clerk);
        clerk.press("#verify-submit");

        var approver = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("approver");
        openApplication(approver);
        browser.shot(approver.page(), "15-grant");
        approver.press("#grant-submit");
        openCertificate(approver);
        assertThat(approver.text()).contains("99000001").contains("陆清源");
        browser.shot(approver.page(), "16-certificate");
        for (var document : new String[] {"#card-pdf", "#a4-pdf"}) {
            var href = approver.page().locator(document).getAttribute("href");
            var pdf = approver.page().request().get(portal + href.substring(1));
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    @Order(7)
    void anybodyChecksItAndSeesEveryDecisionAtTheNextRequest() {
        var approver = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("approver");
        openCertificate(approver);
        var address = approver.page().locator("#public-page").getAttribute("href").substring(1);
        var stranger = browser.page(390, 844, "en");
        stranger.navigate(portal + address);
        assertThat(stranger.locator("main").innerText()).contains("Valid");
        var citizen = browser.page(390, 844, "zh-CN");
        citizen.navigate(portal + address);
        assertThat(citizen.locator("main").innerText())
                .contains("有效")
                .contains("陆清源")
                .doesNotContain("999999");
        browser.shot(citizen, "17-valid-phone");

        decide(approver, "SUSPEND");
        citizen.reload();
        assertThat(citizen.locator("main").innerText()).contains("已暂停");
        browser.shot(citizen, "18-suspended-phone");
        decide(approver, "REINSTATE");
        citizen.reload();
        assertThat(citizen.locator("main").innerText()).contains("有效");
        decide(approver, "REVOKE");
        citizen.reload();
        assertThat(citizen.locator("main").innerText()).contains("已撤销");

        citizen.navigate(portal + address.substring(0, address.length() - 4) + "AAAA");
        assertThat(citizen.locator("main").innerText()).contains("签名无效");
    }

    @Test
    @Order(8)
    void theAuditorSeesItAllInOrderAndTheChainIsSound() {
        var visitor = new Visitor(browser.page(1440, 900, "zh-CN"), portal).signIn("auditor");
        visitor.open("audit/trail.xhtml?text=Certificate");
        assertThat(visitor.text().replaceAll("\\s+", " "))
                .containsSubsequence("吊销证件", "解除暂扣", "暂扣证件", "核发证件");
        browser.shot(visitor.page(), "19-audit");
        visitor.press("#verify-chain");
        assertThat(visitor.text()).contains("记录链完整");
    }

    private static void openApplication(Visitor visitor) {
        visitor.open("certificate/applications.xhtml");
        visitor.press("main a[href*='/certificate/application.xhtml'] >> nth=0");
    }

    private static void openCertificate(Visitor visitor) {
        visitor.open("certificate/certificates.xhtml");
        visitor.press("main a[href*='/certificate/certificate.xhtml'] >> nth=0");
    }

    private static void decide(Visitor approver, String act) {
        openCertificate(approver);
        approver.press("#acts a[href*='act=" + act + "']");
        var page = approver.page();
        if (page.locator("#cause").count() > 0) {
            page.selectOption("#cause", new SelectOption().setIndex(1));
        }
        page.fill("#basis", "《行政执法监督条例》");
        page.fill("#decision-number", "清司执监〔2026〕" + act.length() + "号");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        for (var field : new String[] {"#from", "#effective"}) {
            if (page.locator(field).count() > 0) {
                page.fill(field, today.toString());
            }
        }
        if (page.locator("#until").count() > 0) {
            page.fill("#until", today.plusMonths(1).toString());
        }
        page.check("#certain");
        approver.press("#decision-submit");
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
