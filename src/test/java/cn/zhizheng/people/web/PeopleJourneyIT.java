package cn.zhizheng.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.zhizheng.people.domain.IdNumber;
import cn.zhizheng.testing.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URL;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator of the sample county enters a person, who then takes the account over. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeopleJourneyIT {

    private static final String SAMPLE_PASSWORD = "Sample-County-2026";
    private static final String OWN_PASSWORD = "lantern-river-stone";
    private static final Pattern PASSWORD_PAGE = Pattern.compile(".*/people/password\\.xhtml");

    static {
        // The machine that builds may be busy with other things.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @RegisterExtension final Browser browser = new Browser();
    @ArquillianResource URL portal;

    /** PEOPLE-06, PEOPLE-07, PEOPLE-11. */
    @Test
    void handsOverAnAccountThatOnlyItsHolderCanUse() {
        var admin = browser.page(1440, 900, "zh-CN");
        signIn(admin, "sysadmin", SAMPLE_PASSWORD);
        enter(admin, "JRN100", "99999919900101231");
        admin.locator("#account-open-submit").click();
        var first = admin.locator("#first-password-text").textContent();
        browser.shot(admin, "people-first-password");
        admin.reload();
        assertThat(admin.locator("#first-password")).hasCount(0);

        var phone = browser.page(390, 844, "zh-CN");
        signIn(phone, "JRN100", first);
        assertThat(phone).hasURL(PASSWORD_PAGE);
        phone.navigate(portal + "home.xhtml");
        assertThat(phone).hasURL(PASSWORD_PAGE);
        assertThat(phone.locator("#forced")).isVisible();
        browser.shot(phone, "people-forced-password-phone");
        choose(phone, first, "Sifaju@2026");
        assertThat(phone.locator("#problems")).containsText("这个密码太常见");
        choose(phone, first, OWN_PASSWORD);
        assertThat(phone).hasURL(Pattern.compile(".*/home\\.xhtml"));
        assertThat(phone.locator(".masthead__roles")).hasText("行政执法人员");

        admin.navigate(portal + "people/person.xhtml?no=JRN100");
        admin.locator("#act-close summary").click();
        admin.locator("#account-close-submit").click();
        assertThat(admin.locator(".notice--ok")).containsText("账号已停用");
        phone.navigate(portal + "home.xhtml");
        assertThat(phone).hasURL(Pattern.compile(".*/index\\.xhtml"));
    }

    /** PEOPLE-08, and what was typed stays on the page. */
    @Test
    void refusesToGiveOnePersonBothEndsOfADecision() {
        var admin = browser.page(1440, 900, "en");
        inEnglish(admin);
        signIn(admin, "sysadmin", SAMPLE_PASSWORD);
        admin.navigate(portal + "people/person.xhtml?no=clerk");
        admin.locator("#act-appoint summary").click();
        admin.locator("#appoint-role").selectOption("CERT_APPROVER");
        admin.locator("#appoint-submit").click();
        assertThat(admin.locator("#problems"))
                .containsText(
                        "The roles Certificate approver and Certificate clerk may not be held");
        assertThat(admin.locator("#appoint-role")).hasValue("CERT_APPROVER");
        assertThat(admin.locator("#appoint-role")).isVisible();
        browser.shot(admin, "people-roles-exclude-en");

        admin.navigate(portal + "people/person.xhtml?no=sysadmin");
        assertThat(admin.locator("#act-appoint, #act-reset, #act-close, #act-leave")).hasCount(0);
    }

    /** PEOPLE-02. */
    @Test
    void saysWhatIsWrongWithAnIdNumber() {
        var admin = browser.page(390, 844, "zh-CN");
        signIn(admin, "sysadmin", SAMPLE_PASSWORD);
        fillIn(admin, "JRN101", "999999199001012319");
        assertThat(admin.locator("#problems")).containsText("末位校验码与前 17 位不符");
        assertThat(admin.locator("#register-name")).hasValue("路试验");
        browser.shot(admin, "people-register-refused-phone");
    }

    /** PEOPLE-01. */
    @Test
    void keepsItsPagesFromWhoManagesNoPeople() {
        browser.tolerate("status of 403");
        browser.tolerate("favicon");
        browser.tolerate("status of 404");
        var clerk = browser.page(1440, 900, "zh-CN");
        signIn(clerk, "clerk", SAMPLE_PASSWORD);
        for (var path :
                new String[] {
                    "people/people.xhtml",
                    "people/person.xhtml?no=officer",
                    "people/register.xhtml",
                    "organisation/organisation.xhtml"
                }) {
            var answer = clerk.navigate(portal + path);
            Assertions.assertThat(answer.status()).as(path).isEqualTo(403);
        }
        var portrait = clerk.request().get(portal + "files/portrait?no=officer");
        Assertions.assertThat(portrait.status()).isEqualTo(404);
    }

    /** ORG-02, ORG-06. */
    @Test
    void putsAPlaceAndAPolicyValueOnRecord() {
        var admin = browser.page(1440, 900, "zh-CN");
        signIn(admin, "sysadmin", SAMPLE_PASSWORD);
        admin.navigate(portal + "organisation/organisation.xhtml?at=/99/9999/999999/");
        admin.locator("#act-place summary").click();
        admin.locator("#place-code").fill("999999777");
        admin.locator("#place-name").fill("试验乡");
        admin.locator("#place-bureau").fill("试验司法所");
        admin.locator("#place-phone").fill("000-1");
        admin.locator("#place-produced-under").fill("示例省人民政府");
        admin.locator("#place-submit").click();
        assertThat(admin.locator(".notice--ok")).containsText("试验乡 已登记");

        admin.locator("#act-policy summary").click();
        admin.locator("#policy-key").selectOption("HOURS_ANNUAL_REQUIRED");
        admin.locator("#policy-value").fill("80");
        admin.locator("#policy-from").fill("2026-01-01");
        admin.locator("#policy-source").fill("试政发〔2026〕1号");
        admin.locator("#policy-submit").click();
        assertThat(
                        admin.locator("#policy tbody tr")
                                .filter(
                                        new Locator.FilterOptions()
                                                .setHasText("hours.annual.required")))
                .containsText(Pattern.compile("80\\s*试验乡\\s*2026年1月1日\\s*试政发〔2026〕1号"));
        browser.shot(admin, "organisation-policy");
    }

    private void enter(Page page, String staffNo, String head) {
        fillIn(page, staffNo, head + IdNumber.checkCharacterOf(head));
        assertThat(page.locator(".notice--ok")).containsText("已登入名册");
    }

    private void fillIn(Page page, String staffNo, String idNumber) {
        page.navigate(portal + "people/register.xhtml");
        page.locator("#register-name").fill("路试验");
        page.locator("#register-staff-no").fill(staffNo);
        page.locator("#register-id-number").fill(idNumber);
        page.locator("#register-agency").selectOption("清溪县 · 柳河镇人民政府");
        page.locator("#register-post").fill("执法队员");
        page.locator("#register-establishment").selectOption("CIVIL_SERVANT");
        page.locator("#register-joined-on").fill("2026-01-05");
        page.locator("#register-submit").click();
    }

    private void signIn(Page page, String name, String password) {
        page.navigate(portal + "index.xhtml");
        page.locator("#sign-in-name").fill(name);
        page.locator("#sign-in-password").fill(password);
        page.locator("#sign-in-submit").click();
        assertThat(page.locator("#sign-out")).isVisible();
    }

    private void inEnglish(Page page) {
        page.navigate(portal + "index.xhtml");
        page.locator("#switch-language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private static void choose(Page page, String oldPassword, String newPassword) {
        page.locator("#password-old").fill(oldPassword);
        page.locator("#password-new").fill(newPassword);
        page.locator("#password-again").fill(newPassword);
        page.locator("#password-submit").click();
    }
}
