package cn.zhizheng.people.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords that everybody thinks of, from {@code common-passwords.txt}. Capitals, signs
 * between the characters and look-alikes do not make one of them better: {@code Sifaju@2026} is
 * {@code sifaju2026}.
 */
final class CommonPasswords {

    private static final String RESOURCE = "/cn/zhizheng/people/common-passwords.txt";
    private static final Set<String> LISTED = read();

    private CommonPasswords() {}

    static boolean contain(String password) {
        return disguisesOf(password).anyMatch(LISTED::contains);
    }

    static int count() {
        return LISTED.size();
    }

    /** What remains when signs are left out, and when they stand for letters. */
    private static Stream<String> disguisesOf(String password) {
        var lower = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(lower, lower.replace('@', 'a').replace('$', 's').replace('!', 'i'))
                .map(disguise -> disguise.replaceAll("[^\\p{L}\\p{N}]", ""))
                .map(CommonPasswords::withoutZeros);
    }

    /** A zero and the letter that it looks like are one, in the list and in what was typed. */
    private static String withoutZeros(String text) {
        return text.replace('0', 'o');
    }

    private static Set<String> read() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                CommonPasswords.class.getResourceAsStream(RESOURCE),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CommonPasswords::withoutZeros)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
