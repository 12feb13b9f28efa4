package cn.zhizheng.exam.domain;

import java.util.Set;

/** What a multiple-choice answer earns. */
public enum MultipleChoiceRule {
    /** All marks for exactly the right letters, otherwise none. */
    ALL_OR_NOTHING,
    /**
     * A part of the right letters without a wrong one earns half the marks, rounded down: of a
     * one-mark question nothing, of a three-mark question one.
     */
    PARTIAL;

    int earned(int marks, Set<Character> right, Set<Character> given) {
        if (given.equals(right)) {
            return marks;
        }
        var partlyRight = !given.isEmpty() && right.containsAll(given);
        return this == PARTIAL && partlyRight ? marks / 2 : 0;
    }
}
