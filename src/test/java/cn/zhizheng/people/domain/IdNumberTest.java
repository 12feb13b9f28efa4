package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 11643, with the vectors of the standard's own example. */
class IdNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２Ｘ"
            })
    void understandsWhatPeopleType(String typed) {
        assertThat(IdNumber.parse(typed).value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491331002X",
                "11010519490230002X",
                "1101051949123100",
                "1.10105E+17",
                "",
                "ABCDEFGHIJKLMNOPQR"
            })
    void refusesWhatIsNoIdNumber(String typed) {
        assertThatThrownBy(() -> IdNumber.parse(typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsTheBirthDate() {
        assertThat(IdNumber.parse("11010519491231002X").bornOn())
                .isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @Test
    void showsOnlyItsMask() {
        var number = IdNumber.parse("11010519491231002X");
        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number).hasToString("110105********002X");
    }
}
