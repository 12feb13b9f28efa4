package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-03, PEOPLE-12: long, not everybody's, not one's own name. */
class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern-river-stone",
                "Sample-County-2026",
                "柳树下的三只白鹭飞过",
                "korrekt pferd batterie",
                "aB3$kd9!xQ",
                "this password is longer than sixty-four characters and is welcome all the same"
            })
    void takesWhatIsLongAndNobodyElses(String password) {
        assertThat(refusalFor(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', error.people.password-length",
        "kd9-xQ2!z, error.people.password-length",
        "1111111111, error.people.password-common",
        "ababababab, error.people.password-common",
        "1234567890, error.people.password-common",
        "9876543210, error.people.password-common",
        "qwertyuiop, error.people.password-common",
        "1qaz2wsx3edc, error.people.password-common",
        "woaini1314520, error.people.password-common",
        "PassWord2026, error.people.password-common",
        "P@ssw0rd2026, error.people.password-common",
        "Sifaju@2026, error.people.password-common",
        "SIFAJU-2027, error.people.password-common",
        "s.i.f.a.j.u.2026, error.people.password-common",
        "xingzhengzhifa123, error.people.password-common",
        "zhizheng888888, error.people.password-common",
        "admin123456, error.people.password-common",
        "综合执法12345678, error.people.password-common",
        "１２３４５６７８９０, error.people.password-common",
        "my-QX1010-lantern, error.people.password-personal",
        "lantern-qx1010, error.people.password-personal",
        "lantern-陆清源-river, error.people.password-personal"
    })
    void refuses(String password, String rule) {
        assertThat(refusalFor(password)).contains(rule);
    }

    @Test
    void refusesMoreThan128Characters() {
        assertThat(refusalFor("lantern ".repeat(16))).isEmpty();
        assertThat(refusalFor("lantern ".repeat(16) + "x"))
                .contains("error.people.password-length");
    }

    /** Characters beyond the basic plane count as one. */
    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(refusalFor("𠮷𠮸𠮹𠮺𠮻")).contains("error.people.password-length");
    }

    /** An account name of three letters would otherwise forbid half of all words. */
    @Test
    void overlooksAVeryShortAccountName() {
        assertThat(PasswordPolicy.refusalFor("lantern-river-stone", "ern", "陆清源")).isEmpty();
    }

    @Test
    void knowsThreeThousandCommonPasswords() {
        assertThat(CommonPasswords.count()).isGreaterThanOrEqualTo(3000);
    }

    @Test
    void handsOutFirstPasswordsThatItWouldTake() {
        for (var each = 0; each < 1000; each++) {
            assertThat(refusalFor(FirstPassword.random().value())).isEmpty();
        }
    }

    private static java.util.Optional<String> refusalFor(String password) {
        return PasswordPolicy.refusalFor(password, "QX1010", "陆清源");
    }
}
