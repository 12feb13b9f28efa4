package cn.zhizheng.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list is only worth its lines if each of them could refuse something. */
class CommonPasswordsTest {

    private static final Path LIST =
            Path.of("src/main/resources/cn/zhizheng/people/common-passwords.txt");

    @Test
    void everyLineCouldBeAPassword() throws IOException {
        assertThat(lines())
                .allSatisfy(
                        line -> {
                            assertThat(line.codePointCount(0, line.length())).isBetween(10, 24);
                            assertThat(line).isLowerCase().matches("[\\p{L}\\p{N}]+");
                            assertThat(CommonPasswords.contain(line)).isTrue();
                        });
    }

    @Test
    void noLineStandsTwiceOrOutOfOrder() throws IOException {
        assertThat(lines()).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#")).toList();
    }
}
