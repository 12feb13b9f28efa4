package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.platform.security.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final LocalDate JOINED = LocalDate.of(2024, 3, 1);

    private final Person person =
            new Person(
                    new PersonName("陆清源"),
                    new StaffNumber("QX1"),
                    new IdNumber("11010519491231002X"),
                    "hidden",
                    "fingerprint",
                    new Person.Employment(
                            new AgencyId(7), "队员", true, EstablishmentType.CIVIL_SERVANT, JOINED),
                    new Scope("/99/@7/"));

    /** PEOPLE-07 */
    @Test
    void leavesOnceAndNotBeforeJoining() {
        assertThatThrownBy(() -> person.leave(JOINED.minusDays(1)))
                .hasMessageContaining("error.people.leaves-before-joining");
        person.requireNotLeft();

        person.leave(JOINED.plusDays(10));

        assertThat(person.leftOn()).contains(JOINED.plusDays(10));
        assertThatThrownBy(() -> person.leave(JOINED.plusDays(20)))
                .hasMessageContaining("error.people.left-already");
        assertThatThrownBy(person::requireNotLeft)
                .hasMessageContaining("error.people.left-already");
    }

    @Test
    void keepsAPortraitOfItsOwn() {
        byte[] jpeg = {1, 2, 3};
        person.portray(jpeg);
        jpeg[0] = 9;
        assertThat(person.photo().orElseThrow()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"艾山•买买提", "艾山‧买买提", "艾山・买买提", "艾山．买买提", " 艾山·买买提 "})
    void writesTheMiddleDotInOneForm(String typed) {
        assertThat(PersonName.fromForm(typed).value()).isEqualTo("艾山·买买提");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "陆\n清源", "陆\u0000"})
    void refusesWhatIsNoName(String typed) {
        assertThatThrownBy(() -> PersonName.fromForm(typed))
                .hasMessageContaining("error.people.name-malformed");
    }

    /** UX-19: fifty characters and more, beyond the basic plane too. */
    @Test
    void takesALongNameOfRareCharacters() {
        assertThat(PersonName.fromForm("𠮷".repeat(100)).value()).hasSize(200);
        assertThatThrownBy(() -> PersonName.fromForm("𠮷".repeat(101)))
                .hasMessageContaining("error.people.name-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "a b?",
                "a&b",
                "<b>",
                "a%2e",
                "12345678901234567890123456789012345678901"
            })
    void refusesAStaffNumberThatCannotStandInAnAddress(String typed) {
        assertThatThrownBy(() -> StaffNumber.parse(typed))
                .hasMessageContaining("error.people.staff-no-malformed");
    }

    @Test
    void understandsStaffNumbersAsTyped() {
        assertThat(StaffNumber.parse(" ＱＸ １０1 ").value()).isEqualTo("QX101");
        assertThat(StaffNumber.parse("执法-7").value()).isEqualTo("执法-7");
    }

    @Test
    void refusesAnAccountNameThatNobodyCouldType() {
        assertThat(SignInName.parse("ｌｕ@qing").value()).isEqualTo("lu@qing");
        assertThatThrownBy(() -> SignInName.parse("x"))
                .hasMessageContaining("error.people.sign-in-name-malformed");
        assertThatThrownBy(() -> SignInName.parse("a<b"))
                .hasMessageContaining("error.people.sign-in-name-malformed");
    }
}
