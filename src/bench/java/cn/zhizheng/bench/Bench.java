package cn.zhizheng.bench;

import java.io.PrintStream;
import java.util.Arrays;

/** {@code throughput}, {@code crash} or {@code verification}, then options as name=value. */
public final class Bench {

    static final PrintStream OUT = System.out;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var mode = arguments.length == 0 ? "" : arguments[0];
        var rest =
                arguments.length == 0
                        ? arguments
                        : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (mode) {
            case "throughput" -> new AnswerBench(new Options(AnswerBench.OPTIONS, rest)).measure();
            case "crash" -> new AnswerBench(new Options(AnswerBench.OPTIONS, rest)).kill();
            case "verification" ->
                    new VerificationBench(new Options(VerificationBench.OPTIONS, rest)).measure();
            default ->
                    throw new IllegalArgumentException(
                            "first throughput, crash or verification, then name=value");
        }
    }
}
