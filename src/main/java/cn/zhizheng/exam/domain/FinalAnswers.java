package cn.zhizheng.exam.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was entered when the attempt ended: question number to letters of the original options, in
 * alphabetical order and each once. A cleared answer is no answer.
 */
public record FinalAnswers(SortedMap<Integer, String> letters) {

    public static final FinalAnswers NONE = new FinalAnswers(new TreeMap<>());

    public FinalAnswers {
        var tidy = new TreeMap<Integer, String>();
        letters.forEach(
                (no, entered) -> {
                    if (!entered.isEmpty()) {
                        tidy.put(no, inOrder(entered));
                    }
                });
        letters = Collections.unmodifiableSortedMap(tidy);
    }

    public int answered() {
        return letters.size();
    }

    /** The letters entered for a question, empty if it was left open. */
    public String of(int no) {
        return letters.getOrDefault(no, "");
    }

    Set<Character> lettersOf(int no) {
        return setOf(of(no));
    }

    static Set<Character> setOf(String letters) {
        return letters.chars()
                .mapToObj(letter -> (char) letter)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As kept in a column: {@code 1:A;3:BCD}; open questions are left out. */
    public String compact() {
        return letters.entrySet().stream()
                .map(answer -> answer.getKey() + ":" + answer.getValue())
                .collect(Collectors.joining(";"));
    }

    public static FinalAnswers parse(String compact) {
        var letters = new TreeMap<Integer, String>();
        Arrays.stream(compact.split(";"))
                .filter(answer -> !answer.isEmpty())
                .map(answer -> answer.split(":"))
                .forEach(part -> letters.put(Integer.valueOf(part[0]), part[1]));
        return new FinalAnswers(letters);
    }

    public static FinalAnswers of(Map<Integer, String> letters) {
        return new FinalAnswers(new TreeMap<>(letters));
    }

    private static String inOrder(String letters) {
        return setOf(letters).stream().map(String::valueOf).collect(Collectors.joining());
    }
}
