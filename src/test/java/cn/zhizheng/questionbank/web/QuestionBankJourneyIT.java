package cn.zhizheng.questionbank.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhizheng.testing.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reviewer of the sample county reads the bank and brings in a sheet. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QuestionBankJourneyIT {

    private static final String HEADER =
            "code,type,difficulty,law,edition,article,point,stem,A,B,C,D,E,F,key,explanation\n";
    private static final String FAULTY =
            HEADER
                    + "JRN-0001,SINGLE,EASY,献血法,1997-12-29,30,职责,哪个部门监督管理献血工作？,卫生行政部门,公安机关,民政部门,,,,A,第三十条。\n"
                    + "JRN-0002,TRUE_FALSE,EASY,无名法,1997-12-29,4,职责,判断的题干。,正确,错误,,,,,,第四条。\n";
    private static final String RIGHT =
            HEADER
                    + "JRN-0003,SINGLE,EASY,献血法,1997/12/29,4,职责,甲乙丙丁戊己庚辛壬癸样题里谁来监督？,卫生行政部门,公安机关,民政部门,,,,A,第四条规定由卫生行政部门监督管理。\n";

    static {
        // The machine that builds may be busy with other things.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @RegisterExtension final Browser browser = new Browser();
    @ArquillianResource URL portal;

    @Test
    void showsTheBankPageByPage() {
        var page = signedIn(browser.page(1440, 900, "zh-CN"));
        open(page, "questions.xhtml");
        assertThat(page.locator("#questions tbody tr")).hasCount(20);
        assertThat(page.locator("#questions tbody tr").first()).containsText("AGR-0001");
        page.locator(".ui-paginator-next").first().click();
        assertThat(page.locator("#questions tbody tr").first()).containsText("AGR-0021");
        browser.shot(page, "questionbank-questions");
    }

    @Test
    void findsAQuestionAndShowsKeyAndExplanationOnAPhone() {
        var page = signedIn(browser.page(390, 844, "zh-CN"));
        open(page, "questions.xhtml");
        page.locator("#find-subject").selectOption("general");
        page.locator("#find-text").fill("PEN-0001");
        page.locator("#find-submit").click();
        assertThat(page).hasURL(Pattern.compile(".*subject=general.*text=PEN-0001.*"));
        page.locator("#questions tbody a").first().click();
        assertThat(page.locator("h1")).containsText("PEN-0001");
        assertThat(page.locator("#options .is-met")).hasCount(1);
        assertThat(page.locator("#explanation")).containsText("第九条");
        browser.shot(page, "questionbank-question-phone");
    }

    /** BANK-07. */
    @Test
    void namesRowColumnAndRemedyAndKeepsTheSheetOut() {
        var page = signedIn(browser.page(1440, 900, "zh-CN"));
        check(page, "faulty.csv", FAULTY.getBytes(Charset.forName("GB18030")));
        assertThat(page.locator("#preview-wrong")).hasText("2");
        assertThat(page.locator("#faults tbody tr"))
                .containsText(new String[] {"没有第 30 条：《献血法》共 24 条", "未填写答案", "法律法规目录中没有“无名法”"});
        assertThat(page.locator("#faults tbody tr").first()).containsText("条文（article）");
        assertThat(page.locator("#confirm-submit")).hasCount(0);
        browser.shot(page, "questionbank-import-refused");
        assertThat(found(page, "JRN-0001")).containsText("没有符合条件的试题");
    }

    @Test
    void importsARightSheetAfterAYes() {
        var page = signedIn(browser.page(1440, 900, "zh-CN"));
        check(page, "right.csv", RIGHT.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#preview-added")).hasText("1");
        assertThat(found(page, "JRN-0003")).containsText("没有符合条件的试题");

        check(page, "right.csv", RIGHT.getBytes(StandardCharsets.UTF_8));
        page.locator("#confirm-submit").click();
        assertThat(page.locator(".notice--ok")).containsText("新增 1 题");
        assertThat(found(page, "JRN-0003")).containsText("甲乙丙丁戊己庚辛壬癸");
    }

    @Test
    void sendsAMuchTooLargeFileBack() {
        var page = signedIn(browser.page(1440, 900, "en"));
        check(page, "large.csv", new byte[12 * 1024 * 1024]);
        assertThat(page.locator("#too-large")).isVisible();
    }

    private Page signedIn(Page page) {
        page.navigate(portal.toString());
        page.locator("#sign-in-name").fill("reviewer");
        page.locator("#sign-in-password").fill("Sample-County-2026");
        page.locator("#sign-in-submit").click();
        page.waitForURL("**/home.xhtml*");
        return page;
    }

    private void open(Page page, String name) {
        page.navigate(portal + "questionbank/" + name);
    }

    private void check(Page page, String fileName, byte[] content) {
        open(page, "import.xhtml");
        page.locator("#check-subject").selectOption("health");
        page.locator("#check-file").setInputFiles(new FilePayload(fileName, "text/csv", content));
        page.locator("#check-submit").click();
    }

    private Locator found(Page page, String text) {
        open(page, "questions.xhtml?text=" + text);
        return page.locator("#questions");
    }
}
