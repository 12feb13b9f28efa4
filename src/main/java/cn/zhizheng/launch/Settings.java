package cn.zhizheng.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The portal's settings by their environment names, such as {@code PORTAL_DB_HOST}: those of {@code
 * portal.env}, and above them those of the real environment.
 */
final class Settings {

    private static final String PREFIX = "PORTAL_";

    private final Map<String, String> values = new TreeMap<>();

    static Settings read(Path file, Map<String, String> environment) throws Refusal {
        var settings = new Settings();
        if (Files.exists(file)) {
            settings.readFile(file);
        }
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX)) {
                        settings.values.put(name, value);
                    }
                });
        return settings;
    }

    /** What holds unless somebody set it. */
    void assume(String name, Object value) {
        values.putIfAbsent(name, value.toString());
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** The same as system properties: {@code portal.db.host}. */
    Properties asSystemProperties() {
        var properties = new Properties();
        values.forEach(
                (name, value) ->
                        properties.setProperty(
                                name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        return properties;
    }

    private void readFile(Path file) throws Refusal {
        try {
            var number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                readLine(line.strip(), file, number);
            }
        } catch (IOException unreadable) {
            throw new Refusal(
                    "无法读取环境文件：" + file + "（" + unreadable + "）",
                    "The environment file cannot be read: " + file + " (" + unreadable + ")");
        }
    }

    private void readLine(String line, Path file, int number) throws Refusal {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var equals = line.indexOf('=');
        if (equals < 0 || !line.substring(0, equals).matches(PREFIX + "[A-Z0-9_]+")) {
            throw new Refusal(
                    file + " 第 " + number + " 行应为 PORTAL_名称=值",
                    "Line " + number + " of " + file + " must read PORTAL_NAME=value");
        }
        values.put(line.substring(0, equals), line.substring(equals + 1));
    }
}
