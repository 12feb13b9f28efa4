package cn.zhizheng.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param micro Payara Micro's jar
 * @param war the portal
 * @param config directory with the server's boot files and perhaps a {@code portal.env}
 * @param data directory that keeps database, keys and logs
 * @param port on the loopback address
 */
record Arguments(Path micro, Path war, Path config, Path data, int port) {

    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> NAMES = List.of("micro", "war", "config", "data", "port");

    static Arguments read(String... words) throws Refusal {
        var values = new HashMap<String, String>();
        for (var word : words) {
            var equals = word.indexOf('=');
            if (!word.startsWith("--")
                    || equals < 0
                    || !NAMES.contains(word.substring(2, equals))
                    || equals == word.length() - 1) {
                throw unreadable(word);
            }
            values.put(word.substring(2, equals), word.substring(equals + 1));
        }
        return new Arguments(
                existing("micro", values),
                existing("war", values),
                existing("config", values),
                path("data", values),
                port(values));
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    private static Path existing(String name, Map<String, String> values) throws Refusal {
        var path = path(name, values);
        if (!Files.isReadable(path)) {
            throw new Refusal(
                    "无法读取 --" + name + " 指定的文件或目录：" + path,
                    "What --" + name + " names cannot be read: " + path);
        }
        return path;
    }

    private static Path path(String name, Map<String, String> values) throws Refusal {
        return Path.of(required(name, values)).toAbsolutePath().normalize();
    }

    private static int port(Map<String, String> values) throws Refusal {
        var written = required("port", values);
        if (!written.matches("\\d{1,5}")
                || Integer.parseInt(written) < 1
                || Integer.parseInt(written) > HIGHEST_PORT) {
            throw new Refusal(
                    "端口应为 1 至 65535 之间的整数，例如 -Dport=8081，而不是：" + written,
                    "The port must be a whole number from 1 to 65535, such as -Dport=8081, not: "
                            + written);
        }
        return Integer.parseInt(written);
    }

    private static String required(String name, Map<String, String> values) throws Refusal {
        var value = values.get(name);
        if (value == null) {
            throw new Refusal("缺少参数 --" + name + "=…", "The argument --" + name + "=… is missing");
        }
        return value;
    }

    private static Refusal unreadable(String word) {
        return new Refusal(
                "无法识别的参数：" + word + "。可用参数：--micro= --war= --config= --data= --port=",
                "Unreadable argument: "
                        + word
                        + ". Known are --micro= --war= --config= --data= --port=");
    }
}
