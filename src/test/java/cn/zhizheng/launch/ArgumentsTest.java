package cn.zhizheng.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @TempDir Path directory;

    @Test
    void readsWhatMavenHandsOver() throws Refusal {
        var arguments = read("8081");

        assertThat(arguments.address()).isEqualTo("http://127.0.0.1:8081/");
        assertThat(arguments.data()).isEqualTo(directory.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "8o80", "808080"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> read(port)).isInstanceOf(Refusal.class).hasMessageContaining(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour=red", "port=8080", "--port", "--port="})
    void refusesWhatItCannotRead(String word) {
        assertThatThrownBy(() -> Arguments.read(word))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(word);
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> Arguments.read("--micro=" + directory.resolve("nowhere.jar")))
                .hasMessageContaining("nowhere.jar");
    }

    private Arguments read(String port) throws Refusal {
        return Arguments.read(
                "--micro=" + directory,
                "--war=" + directory,
                "--config=" + directory,
                "--data=" + directory.resolve("data"),
                "--port=" + port);
    }
}
