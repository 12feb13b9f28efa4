package cn.zhizheng.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.demo.SampleCounty;
import cn.zhizheng.testing.Browser;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people in different seats see of certificates, in a real browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CertificatePagesIT {

    @RegisterExtension final Browser browser = new Browser();
    @ArquillianResource URL portal;

    /** CERT-02: who lacks a condition is told which, with the rule. */
    @Test
    void tellsContractStaffWhatStandsInTheWay() {
        var page = signedIn("officer3", 390, "zh-CN");
        assertThat(page.innerText("#missing"))
                .contains("编制类型符合规定", "劳动合同制", "《河南省行政执法条例》第二十条")
                .contains("公共法律知识考试合格", "《行政处罚法》第四十二条");
        browser.shot(page, "certificate-missing-phone");

        page.navigate(portal + "certificate/apply.xhtml");
        assertThat(page.isVisible("#not-eligible")).isTrue();
        assertThat(page.locator("#apply-submit").count()).isZero();
        assertThat(page.locator("#findings .is-met").count()).isPositive();
    }

    /** CERT-05. */
    @Test
    void letsTheApproverEnterARangeOnce() {
        var page = signedIn("approver", 1440, "zh-CN");
        page.navigate(portal + "certificate/number-ranges.xhtml");
        var prefix = "T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        enterRange(page, prefix, "000001", "000100");
        assertThat(page.innerText("[role=status]")).contains("号段已登记");
        assertThat(page.innerText("#ranges")).contains(prefix + "000001–" + prefix + "000100");

        enterRange(page, prefix, "000100", "000200");
        assertThat(page.innerText("#problems")).contains("重叠");
        assertThat(page.inputValue("#prefix")).isEqualTo(prefix);
        browser.shot(page, "certificate-number-ranges");
    }

    /** CERT-24: anybody, on a phone, in English. */
    @Test
    void answersAVisitorOnAPhone() {
        var page = browser.page(390, 844, "en-GB");
        page.navigate(portal + "verify");
        page.fill("#number", "99 000001");
        page.fill("#name", "Nobody");
        page.click("#verify-submit");
        assertThat(page.innerText("#verdict")).isEqualTo("No such certificate");
        browser.shot(page, "certificate-verify-phone");
    }

    /** SEC-14, SEC-23: pages of the register are not for officers, and nothing leaks by address. */
    @Test
    void keepsTheRegisterFromOfficers() {
        browser.tolerate("status of 40");
        var page = signedIn("officer", 1440, "zh-CN");
        assertThat(page.navigate(portal + "certificate/certificates.xhtml").status())
                .isEqualTo(403);
        assertThat(page.navigate(portal + "certificate/number-ranges.xhtml").status())
                .isEqualTo(403);
        assertThat(page.navigate(portal + "certificate/certificate.xhtml?no=NOBODY-1").status())
                .isEqualTo(404);
        assertThat(page.navigate(portal + "certificate/application.xhtml?ref=x").status())
                .isEqualTo(404);
    }

    private static void enterRange(Page page, String prefix, String first, String last) {
        page.fill("#prefix", prefix);
        page.fill("#first", first);
        page.fill("#last", last);
        page.fill("#allotment", "示例省司法厅分配单");
        page.click("#range-submit");
    }

    private Page signedIn(String account, int width, String locale) {
        var page = browser.page(width, 900, locale);
        page.navigate(portal + "index.xhtml");
        page.fill("#sign-in-name", account);
        page.fill("#sign-in-password", SampleCounty.PASSWORD);
        page.click("#sign-in-submit");
        page.waitForURL("**/home.xhtml");
        return page;
    }
}
