package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.InvalidTransitionException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** PEOPLE-05 to PEOPLE-07: sessions end with what they were opened with. */
class AccountTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T01:00:00Z");

    private final Account account = new Account("QX1", new PersonId(1), "first", OPENED);

    @Test
    void isOpenWithoutFurtherAdoUnlessSomebodyElseKnowsThePassword() {
        assertThat(account.isOpen()).isTrue();
        assertThat(account.mustChangePassword()).isFalse();
        account.requireNewPassword();
        assertThat(account.mustChangePassword()).isTrue();
    }

    @Test
    void anOwnPasswordEndsSessionsAndTheDemandForOne() {
        account.requireNewPassword();
        var epoch = account.sessionEpoch();
        account.changePassword("own");
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.sessionEpoch()).isGreaterThan(epoch);
    }

    @Test
    void anIssuedPasswordEndsSessionsAndDemandsAnOwnOne() {
        var epoch = account.sessionEpoch();
        account.issuePassword("issued");
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.sessionEpoch()).isGreaterThan(epoch);
    }

    @Test
    void aStrongerHashEndsNothing() {
        var epoch = account.sessionEpoch();
        account.rehash("stronger");
        assertThat(account.sessionEpoch()).isEqualTo(epoch);
        assertThat(account.passwordHash()).isEqualTo("stronger");
    }

    @Test
    void closesOnceAndOpensAgainWithAFreshPassword() {
        var epoch = account.sessionEpoch();
        account.close();
        assertThat(account.isOpen()).isFalse();
        assertThat(account.sessionEpoch()).isGreaterThan(epoch);
        assertThatThrownBy(account::close).isInstanceOf(InvalidTransitionException.class);

        var later = OPENED.plusSeconds(3600);
        account.reopen("fresh", later);
        assertThat(account.isOpen()).isTrue();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.openedAt()).isEqualTo(later);
        assertThatThrownBy(() -> account.reopen("again", later))
                .isInstanceOf(InvalidTransitionException.class);
    }
}
