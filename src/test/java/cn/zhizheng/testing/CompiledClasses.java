package cn.zhizheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Finds compiled classes of the house by name. */
final class CompiledClasses {

    private CompiledClasses() {}

    /** The directory or jar that a class came from. */
    static Path originOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every class compiled together with this one whose name is wanted; not initialised. */
    static List<Class<?>> beside(Class<?> neighbour, Predicate<String> wanted) {
        var root = originOf(neighbour);
        try (var files = Files.walk(root.resolve("cn/zhizheng"))) {
            return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(wanted)
                    .sorted()
                    .<Class<?>>map(CompiledClasses::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CompiledClasses.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
