package cn.zhizheng.exam.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.testing.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the exam page promises while the server comes and goes. */
class AttemptPageIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @RegisterExtension final Browser browser = new Browser();

    private ExamStub exam;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        exam = new ExamStub();
        page = browser.page(1440, 900, "zh-CN");
        page.onDialog(leave -> leave.accept());
        visit(page);
    }

    @AfterEach
    void close() {
        exam.close();
    }

    /** REL-20: nothing lost, nothing sent twice. */
    @Test
    void keepsAnswersWhileTheServerIsAwayAndSendsThemWhenItIsBack() {
        browser.tolerate("ERR_EMPTY_RESPONSE");
        answer("1");
        assertThat(page.locator("#save-state")).containsText("已存服务器");
        exam.goAway();
        for (var question = 2; question <= 10; question++) {
            page.keyboard().press("n");
            answer("2");
        }
        assertThat(page.locator("#save-state")).containsText("仅存本机");
        assertThat(page.locator("#offline")).isVisible();
        assertThat(page.locator("#progress")).containsText("9 题未存服务器");
        assertThat(exam.log()).hasSize(1);

        page.navigate("about:blank");
        exam.comeBack();
        visit(page);

        assertThat(page.locator("#progress")).containsText("已答 10 / 12 题 · 全部已存服务器");
        assertThat(exam.log())
                .hasSize(10)
                .containsEntry("01/1", "C")
                .containsEntry("02/1", "A")
                .containsEntry("10/1", "A");
    }

    @Test
    void needsNoMouse() {
        page.keyboard().press("c");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("1");
        page.keyboard().press("m");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#options input:checked")).hasValue("B");
        for (var step = 1; step < 9; step++) {
            page.keyboard().press("n");
        }
        page.keyboard().press("3");
        page.keyboard().press("1");
        assertThat(page.locator("#progress")).containsText("全部已存服务器");
        page.keyboard().press("1");
        assertThat(page.locator("#save-state")).containsText("已存服务器");
        page.keyboard().press("h");

        assertThat(page.locator("#summary"))
                .containsText(Pattern.compile("未答（9 题）[\\s\\S]*已标记（1 题）"));
        page.locator("#summary-confirm").press("Enter");
        assertThat(page.locator("#receipt-hash")).hasText("abc");
        assertThat(exam.log())
                .containsEntry("01/1", "B")
                .containsEntry("02/1", "C")
                .containsEntry("09/3", "B");
    }

    @Test
    void doesNotHandInWhatTheServerDoesNotHave() {
        browser.tolerate("ERR_EMPTY_RESPONSE");
        exam.goAway();
        answer("1");
        page.click("#open-hand-in");
        page.click("#summary-confirm");
        assertThat(page.locator("#summary-trouble")).containsText("还有 1 题未存服务器", PATIENTLY);

        exam.comeBack();
        page.click("#summary-confirm");
        assertThat(page.locator("#receipt-answered")).containsText("1 / 12");
    }

    /** EXM-04. */
    @Test
    void waitsForTheServersReceiptWhenTheTimeIsUp() {
        browser.tolerate("status of 409");
        exam.endIn(Duration.ofSeconds(3));
        visit(page);
        answer("1");
        assertThat(page.locator("#ended")).containsText("正在等待服务器收卷");
        assertThat(page.locator("#options input").first()).isDisabled();

        exam.handInOverdue();
        assertThat(page.locator("#ended")).containsText("系统已收卷", PATIENTLY);
        assertThat(exam.log()).containsEntry("01/1", "C");
    }

    @Test
    void writesOnlyInTheTabThatWasOpenedLast() {
        var second = page.context().newPage();
        visit(second);

        assertThat(page.locator("#other-tab")).isVisible();
        assertThat(page.locator("#options input").first()).isDisabled();
        second.keyboard().press("1");
        assertThat(second.locator("#save-state")).containsText("已存服务器");
        page.click("#take-over");
        assertThat(second.locator("#other-tab")).isVisible();
        assertThat(page.locator("#options input").first()).isEnabled();
    }

    /** Another device was at the same question; what was chosen last wins, and both are kept. */
    @Test
    void takesTheNextNumberWhenItsOwnIsTaken() {
        browser.tolerate("status of 422");
        exam.save(1, 1, "B");
        answer("1");

        assertThat(page.locator("#save-state")).containsText("已存服务器");
        assertThat(exam.log()).isEqualTo(Map.of("01/1", "B", "01/2", "C"));
    }

    @Test
    void showsTheNumbersAsASheetOnAPhone() {
        var phone = browser.page(390, 844, "zh-CN");
        visit(phone);
        phone.locator(".option").nth(1).tap();
        assertThat(phone.locator("#save-state")).containsText("已存服务器");
        phone.locator("#open-sheet").tap();
        phone.locator(".cell").nth(8).tap();

        assertThat(phone.locator("#question-title")).containsText("第 9 题");
        assertThat(phone.locator("#sheet")).isHidden();
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .as("nothing sticks out")
                .isLessThanOrEqualTo(390);
    }

    private void visit(Page visitor) {
        visitor.navigate(exam.address() + "?ref=AbCdEf0123456789_-AbCd");
        visitor.waitForSelector("#paper:not([hidden])");
    }

    private void answer(String key) {
        page.keyboard().press(key);
        assertThat(page.locator("#options input:checked")).hasCount(1);
    }
}
