package cn.zhizheng.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Arguments of the form {@code name=value}, with defaults. */
final class Options {

    private final Map<String, String> values = new HashMap<>();

    Options(Set<String> known, String... arguments) {
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            if (equals < 0 || !known.contains(argument.substring(0, equals))) {
                throw new IllegalArgumentException(argument + "; known: " + known);
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(values.getOrDefault(name, Integer.toString(otherwise)));
    }

    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }

    Path path(String name, String otherwise) {
        return Path.of(text(name, otherwise)).toAbsolutePath();
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
