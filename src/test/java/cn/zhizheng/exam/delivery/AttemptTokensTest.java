package cn.zhizheng.exam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.platform.crypto.KeyDirectory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTokensTest {

    private static final Instant END = Instant.parse("2026-11-23T03:00:00Z");

    @TempDir Path keys;
    private String token;

    @BeforeEach
    void issue() {
        token = at(END.minusSeconds(60)).issue(42, END);
    }

    @Test
    void namesTheAttemptItWasIssuedFor() {
        assertThat(at(END.minusMillis(1)).verify(token)).isEqualTo(42);
        assertThat(token).hasSize(64).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isWorthNothingFromItsEndOn() {
        assertRefused(at(END), token);
    }

    @Test
    void isRefusedWhenAnyCharacterWasChanged() {
        for (var i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertRefused(
                    at(END.minusSeconds(1)),
                    token.substring(0, i) + other + token.substring(i + 1));
        }
    }

    @Test
    void isRefusedUnderAnotherKey(@TempDir Path otherKeys) {
        assertRefused(
                new AttemptTokens(new KeyDirectory(otherKeys), Clock.fixed(END, ZoneOffset.UTC)),
                token);
    }

    @Test
    void outlivesARestart() {
        assertThat(at(END.minusSeconds(1)).issue(42, END)).isEqualTo(token);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "x", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"})
    void isRefusedWhenItIsNone(String none) {
        assertRefused(at(END.minusSeconds(1)), none);
    }

    private AttemptTokens at(Instant now) {
        return new AttemptTokens(new KeyDirectory(keys), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void assertRefused(AttemptTokens tokens, String token) {
        assertThatThrownBy(() -> tokens.verify(token))
                .isInstanceOf(AttemptTokenRefusedException.class);
    }
}
