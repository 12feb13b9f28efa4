package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** PEOPLE-02: the sentence says where to look, and never repeats what was typed. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002, error.people.id-number-length [17]",
        "110105194912310020X, error.people.id-number-length [19]",
        "1.10105E+17, error.people.id-number-spoilt",
        "1E+17, error.people.id-number-spoilt",
        "11O105194912310020, error.people.id-number-characters",
        "1101051949123100X2, error.people.id-number-characters",
        "110105194913310020, error.people.id-number-date",
        "110105194902300020, error.people.id-number-date",
        "110105194912310021, error.people.id-number-check"
    })
    void tellsWhoFillsInTheFormWhatIsWrong(String typed, String refusal) {
        assertThatThrownBy(() -> IdNumber.fromForm(typed)).hasMessage(refusal);
    }

    @Test
    void takesFromTheFormWhatItTakesElsewhere() {
        assertThat(IdNumber.fromForm(" 110105 19491231 002x").value())
                .isEqualTo("11010519491231002X");
    }
}
