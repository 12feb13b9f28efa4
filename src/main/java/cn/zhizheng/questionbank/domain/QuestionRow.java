package cn.zhizheng.questionbank.domain;

import cn.zhizheng.questionbank.Difficulty;
import cn.zhizheng.questionbank.QuestionType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of a sheet that says something: every cell has been checked and brought into its one
 * spelling.
 *
 * @param row as a spreadsheet counts, for messages
 * @param articles such as {@code 33;34}
 * @param options A first, without gaps
 * @param key letters in their order, such as {@code ACD}
 */
public record QuestionRow(
        int row,
        String code,
        QuestionType type,
        Difficulty difficulty,
        String law,
        LocalDate edition,
        String articles,
        String point,
        String stem,
        List<String> options,
        String key,
        String explanation) {

    public QuestionRow {
        options = List.copyOf(options);
    }

    /**
     * Names the content: two rows with the same code and the same hash say the same, however their
     * files were written (BANK-05). The separator cannot stand in a cell.
     */
    public String contentHash() {
        var canonical =
                String.join(
                        "\u001f",
                        type.name(),
                        difficulty.name(),
                        law,
                        edition.toString(),
                        articles,
                        point,
                        stem,
                        String.join("\u001e", options),
                        key,
                        explanation);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }
}
