package cn.zhizheng.questionbank.domain;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stem cut into overlapping groups of three characters, punctuation and blanks left out, so that
 * two stems can be compared without caring for word order or a changed name (BANK-09).
 */
public final class StemTrigrams {

    /** Above this share of common groups two stems ask the same. */
    public static final double NEAR = 0.6;

    private final long[] grams;

    private StemTrigrams(long[] grams) {
        this.grams = grams;
    }

    public static StemTrigrams of(String stem) {
        var letters =
                Normalizer.normalize(stem, Normalizer.Form.NFKC)
                        .chars()
                        .filter(
                                character ->
                                        Character.isLetterOrDigit(character)
                                                || Character.isSurrogate((char) character))
                        .toArray();
        var grams = new long[Math.max(letters.length - 2, 0)];
        for (var at = 0; at < grams.length; at++) {
            grams[at] = (long) letters[at] << 32 | (long) letters[at + 1] << 16 | letters[at + 2];
        }
        return new StemTrigrams(Arrays.stream(grams).sorted().distinct().toArray());
    }

    /** Whether the two ask so nearly the same that one of them has to go. */
    public boolean isNear(StemTrigrams other) {
        var fewest = Math.min(grams.length, other.grams.length);
        var most = Math.max(grams.length, other.grams.length);
        // The likeness is never above fewest / most: most pairs need no counting.
        return fewest > NEAR * most && likeness(other) > NEAR;
    }

    /** Share of common groups among all groups (Jaccard), from 0 to 1. */
    public double likeness(StemTrigrams other) {
        var common = 0;
        var mine = 0;
        var theirs = 0;
        while (mine < grams.length && theirs < other.grams.length) {
            if (grams[mine] == other.grams[theirs]) {
                common++;
                mine++;
                theirs++;
            } else if (grams[mine] < other.grams[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        var all = grams.length + other.grams.length - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
