package cn.zhizheng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of {@code question-bank} as they travel inside the portal; the server unpacks them on
 * deployment.
 */
final class QuestionFiles {

    private static final String LIST = "question-bank/statutes.csv";

    private QuestionFiles() {}

    static Map<String, byte[]> onClassPath() {
        var list = QuestionFiles.class.getClassLoader().getResource(LIST);
        if (list == null) {
            throw new IllegalStateException("the portal was built without its question bank");
        }
        try {
            return read(Path.of(list.toURI()).getParent());
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException(
                    "the question bank cannot be read: " + list, unreadable);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().endsWith(".csv"))
                    .forEach(file -> files.put(pathBelow(folder, file), content(file)));
        }
        return files;
    }

    private static String pathBelow(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
