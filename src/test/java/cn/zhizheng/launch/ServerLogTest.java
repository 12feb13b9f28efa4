package cn.zhizheng.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    private static final String STARTED =
            "2026-11-23 16:40:25.150 INFO    [PayaraMicro] Payara Micro 6.2025.10 (build 42) ready"
                    + " in 13,430 (ms)\n";
    private static final String DEPLOYED =
            "2026-11-23 16:40:24.001 INFO    [javax.enterprise.system.core] zhizheng was"
                    + " successfully deployed in 7,278 milliseconds.\n";
    private static final String ANXIETY =
            "2026-11-23 16:40:20.251 SEVERE  [Annotation-Framework] Class [ x/Y ] not found.\n";

    @TempDir Path directory;

    @Test
    void tellsAServerWithThePortalFromOneWithout() throws IOException {
        assertThat(log(STARTED).saysStarted()).isTrue();
        assertThat(log(STARTED).saysDeployed()).isFalse();
        assertThat(log(DEPLOYED).saysStarted()).isFalse();
        assertThat(log(DEPLOYED + STARTED).saysDeployed()).isTrue();
    }

    @Test
    void findsTheLastCauseOfTheFirstTrouble() throws IOException {
        var log =
                log(
                        ANXIETY
                                + "2026-11-23 16:40:21.1 SEVERE  [a.b] cannot load\n"
                                + "java.lang.RuntimeException: outer\n"
                                + "\tat a.B.c(B.java:1)\n"
                                + "Caused by: java.sql.SQLException: middle\n"
                                + "\t... 45 more\n"
                                + "Caused by: java.io.IOException: disk full\n"
                                + "2026-11-23 16:40:21.2 SEVERE  [a.b] follows\n"
                                + "Caused by: java.lang.Error: only a consequence\n");

        assertThat(log.firstCause()).contains("java.io.IOException: disk full");
    }

    @Test
    void takesTheExceptionWhereThereIsNoCause() throws IOException {
        assertThat(
                        log("2026-11-23 16:40:21.1 SEVERE  [a.b] cannot load\n"
                                        + "java.io.IOException: invalid zip file\n"
                                        + "\tat a.B.c(B.java:1)\n")
                                .firstCause())
                .contains("java.io.IOException: invalid zip file");
    }

    @Test
    void takesTheSentenceWhereThereIsNothingElse() throws IOException {
        assertThat(log("2026-11-23 16:40:21.1 SEVERE  [a.b] no room\n" + STARTED).firstCause())
                .contains("no room");
    }

    @Test
    void findsNothingInALogWithoutTrouble() throws IOException {
        assertThat(log(ANXIETY + DEPLOYED + STARTED).firstCause()).isEmpty();
        assertThat(new ServerLog(directory.resolve("none")).firstCause()).isEmpty();
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(directory.resolve("portal.log"), text));
    }
}
