package cn.zhizheng.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose only programs are those that a test puts there. */
class ChromiumTest {

    @TempDir Path programs;
    private Map<String, String> environment;

    @BeforeEach
    void emptyMachine() {
        environment = Map.of("PATH", programs.toString(), "CHROMIUM", "");
    }

    @Test
    void takesWhatTheMachineHas() throws IOException {
        program("fc-list", "echo 'Noto Sans CJK SC'");
        var chrome = program("google-chrome", "");

        assertThat(new Chromium(environment, "somebody").executable()).isEqualTo(chrome);
    }

    @Test
    void fetchesWhatIsMissingThroughThePackageManager() throws IOException {
        program(
                "apt-get",
                """
                case "$*" in *" install "*chromium*fonts-noto-cjk*)
                  printf '#!/bin/sh\\n' > %1$s/chromium
                  printf '#!/bin/sh\\necho Noto\\n' > %1$s/fc-list
                  chmod +x %1$s/chromium %1$s/fc-list;;
                esac
                """
                        .formatted(programs));

        assertThat(new Chromium(environment, "root").executable())
                .isEqualTo(programs.resolve("chromium"));
    }

    @Test
    void saysWhatToInstallWhereItMayNotItself() throws IOException {
        program("apt-get", "exit 0");
        program("chromium", "");

        assertThatThrownBy(() -> new Chromium(environment, "somebody").executable())
                .hasMessageContaining("install the packages chromium, fonts-noto-cjk");
    }

    @Test
    void saysWhatToInstallWhereTheInstallationFails() throws IOException {
        program("apt-get", "exit 100");

        assertThatThrownBy(() -> new Chromium(environment, "root").executable())
                .hasMessageContaining("update ended with 100")
                .hasMessageContaining("install the packages chromium, fonts-noto-cjk");
    }

    @Test
    void saysSoWhenTheNamedBrowserIsNotThere() throws IOException {
        program("fc-list", "echo Noto");
        var named = Map.of("PATH", programs.toString(), "CHROMIUM", "/nowhere/chromium");

        assertThatThrownBy(() -> new Chromium(named, "somebody").executable())
                .hasMessageContaining("CHROMIUM");
    }

    private Path program(String name, String script) throws IOException {
        var file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
