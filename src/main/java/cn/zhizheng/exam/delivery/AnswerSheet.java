package cn.zhizheng.exam.delivery;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a candidate has answered, question by question, at one moment.
 *
 * @param answers question number from 1 to the letters chosen, in alphabetical order and in the
 *     lettering of the question version, never in the order shown; questions without an answer are
 *     missing
 */
public record AnswerSheet(SortedMap<Integer, String> answers) {

    /** Nothing answered yet. */
    public static final AnswerSheet BLANK = new AnswerSheet(Collections.emptySortedMap());

    public AnswerSheet {
        var copy = new TreeMap<>(answers);
        copy.values().removeIf(String::isEmpty);
        answers = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * @param compact what {@link #compact} gave
     * @throws IllegalArgumentException if it is nothing that compact gives
     */
    public static AnswerSheet of(String compact) {
        var answers = new TreeMap<Integer, String>();
        if (!compact.isEmpty()) {
            for (var item : compact.split(";")) {
                var colon = item.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("not an answer sheet: " + item);
                }
                answers.put(Integer.valueOf(item.substring(0, colon)), item.substring(colon + 1));
            }
        }
        return new AnswerSheet(answers);
    }

    /** The letters chosen; empty text if the question was left blank. */
    public String answer(int questionNo) {
        return answers.getOrDefault(questionNo, "");
    }

    public int answeredCount() {
        return answers.size();
    }

    /**
     * The sheet in one line, such as {@code 1:AC;2:B;17:D}. Equal sheets give equal lines, so the
     * receipt's hash is taken of it.
     */
    public String compact() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ":" + answer.getValue())
                .collect(Collectors.joining(";"));
    }
}
