package cn.zhizheng.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir Path directory;

    @Test
    void handsOnTheFileAsSystemProperties() throws Exception {
        var file = write("# PostgreSQL\n\nPORTAL_DB_HOST=10.0.0.7\nPORTAL_DB_PASSWORD=a=b 密\n");

        var properties = Settings.read(file, Map.of()).asSystemProperties();

        assertThat(properties)
                .containsOnly(
                        Map.entry("portal.db.host", "10.0.0.7"),
                        Map.entry("portal.db.password", "a=b 密"));
    }

    @Test
    void countsTheEnvironmentMoreThanTheFile() throws Exception {
        var settings =
                Settings.read(
                        write("PORTAL_DB_HOST=10.0.0.7\n"),
                        Map.of("PORTAL_DB_HOST", "10.0.0.8", "HOME", "/root"));
        settings.assume("PORTAL_DB_HOST", "127.0.0.1");
        settings.assume("PORTAL_DB_PORT", 5432);

        assertThat(settings.asSystemProperties())
                .containsOnly(
                        Map.entry("portal.db.host", "10.0.0.8"),
                        Map.entry("portal.db.port", "5432"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_HOST=x", "PORTAL_DB_HOST", "export PORTAL_DB_HOST=x"})
    void namesTheLineThatItCannotRead(String line) throws IOException {
        var file = write("# first\n" + line + "\n");
        assertThatThrownBy(() -> Settings.read(file, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Line 2 of ");
    }

    @Test
    void goesWithoutAFile() throws Refusal {
        assertThat(Settings.read(directory.resolve("none"), Map.of()).asSystemProperties())
                .isEmpty();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("portal.env"), text);
    }
}
