package cn.zhizheng.journey;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a well-prepared candidate knows: the key to every stem of the bundled bank. */
final class AnswerBook {

    private final Map<String, String> keysByStem = new HashMap<>();

    AnswerBook() {
        try (var files = Files.walk(Path.of("question-bank"))) {
            files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.endsWith("statutes.csv"))
                    .forEach(this::learn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Letters of the right options, as the bank has them. */
    String keyTo(String stem) {
        return keysByStem.get(stem.strip());
    }

    private void learn(Path file) {
        try (var reader = new CSVReader(Files.newBufferedReader(file))) {
            var head = java.util.List.of(reader.readNext());
            for (var row : reader.readAll()) {
                keysByStem.put(row[head.indexOf("stem")].strip(), row[head.indexOf("key")]);
            }
        } catch (IOException | CsvException unreadable) {
            throw new IllegalStateException("cannot learn " + file, unreadable);
        }
    }
}
