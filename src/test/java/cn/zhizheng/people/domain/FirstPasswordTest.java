package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** PEOPLE-06 */
class FirstPasswordTest {

    @Test
    void canBeReadFromPaper() {
        assertThat(FirstPassword.random().value())
                .matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}")
                .doesNotContain("i", "l", "o", "0", "1");
    }

    @Test
    void isNeverTheSameTwice() {
        var seen = new HashSet<String>();
        for (var each = 0; each < 1000; each++) {
            seen.add(FirstPassword.random().value());
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void doesNotGiveItselfAwayInALog() {
        var password = FirstPassword.random();
        assertThat(password.toString()).doesNotContain(password.value());
    }
}
