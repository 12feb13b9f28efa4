package cn.zhizheng.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SEC-41, SEC-45. */
class FieldCipherTest {

    private static final String NUMBER = "999999198001010014";

    @TempDir Path keys;
    private FieldCipher cipher;

    @BeforeEach
    void open() {
        cipher = cipherOn(keys);
    }

    @Test
    void revealsWhatItHid() {
        assertThat(cipher.reveal(cipher.hide(NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void neverHidesTwiceInTheSameWay() {
        assertThat(cipher.hide(NUMBER)).isNotEqualTo(cipher.hide(NUMBER)).doesNotContain("9999");
    }

    @Test
    void recognisesEqualValuesAfterARestart() {
        assertThat(cipherOn(keys).fingerprint(NUMBER)).isEqualTo(cipher.fingerprint(NUMBER));
    }

    @Test
    void refusesAnAlteredValue() {
        var hidden = cipher.hide(NUMBER);
        var altered =
                hidden.substring(0, 10)
                        + (hidden.charAt(10) == 'A' ? 'B' : 'A')
                        + hidden.substring(11);
        assertThatThrownBy(() -> cipher.reveal(altered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isOfNoUseWithAnotherKey(@TempDir Path otherKeys) {
        var hidden = cipher.hide(NUMBER);
        var other = cipherOn(otherKeys);
        assertThatThrownBy(() -> other.reveal(hidden)).isInstanceOf(IllegalStateException.class);
        assertThat(other.fingerprint(NUMBER)).isNotEqualTo(cipher.fingerprint(NUMBER));
    }

    @Test
    void keepsKeysReadableByTheServiceAlone() throws Exception {
        try (var files = Files.list(keys)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(
                            file ->
                                    assertThat(Files.getPosixFilePermissions(file))
                                            .isEqualTo(
                                                    PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static FieldCipher cipherOn(Path directory) {
        var cipher = new FieldCipher();
        cipher.keys = new KeyDirectory(directory);
        cipher.readKeys();
        return cipher;
    }
}
