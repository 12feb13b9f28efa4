package cn.zhizheng.certificate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A text broken into lines at the largest size at which all of it fits its box.
 *
 * @param sizePt font size in points
 */
record FittedText(List<String> lines, double sizePt) {

    static final double LINE_HEIGHT = 1.25;
    private static final double STEP_PT = 0.25;
    private static final String CLOSING = "，。、；：？！）》」』】〕”’·,.;:?!)]";
    private static final String OPENING = "（《「『【〔“‘([";

    /**
     * Shrinks on one line first; only when that would be too small does it wrap.
     *
     * @param widths advance of a code point, in parts of the font size
     * @throws UnprintableException if it does not even fit at the smallest size
     */
    static FittedText fit(
            String text,
            double widthPt,
            double heightPt,
            double largestPt,
            double smallestPt,
            IntToDoubleFunction widths) {
        var oneLineFrom = Math.max(smallestPt, largestPt * 0.6);
        for (var size = largestPt; size >= oneLineFrom; size -= STEP_PT) {
            if (width(text, widths) * size <= widthPt && size * LINE_HEIGHT <= heightPt) {
                return new FittedText(List.of(text), size);
            }
        }
        for (var size = largestPt; size >= smallestPt; size -= STEP_PT) {
            var lines = wrap(text, widthPt / size, widths);
            if (lines.size() * size * LINE_HEIGHT <= heightPt) {
                return new FittedText(lines, size);
            }
        }
        throw UnprintableException.tooLong(text);
    }

    static double width(String text, IntToDoubleFunction widths) {
        return text.codePoints().mapToDouble(widths).sum();
    }

    private static List<String> wrap(String text, double width, IntToDoubleFunction widths) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(text, width, widths)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing(), widths) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** What must stay together: a word, or one Chinese character with its punctuation. */
    private static List<String> pieces(String text, double width, IntToDoubleFunction widths) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var previous = ' ';
        for (var codePoint : text.codePoints().toArray()) {
            var next = Character.toString(codePoint);
            var mayBreak =
                    CLOSING.indexOf(codePoint) < 0
                            && OPENING.indexOf(previous) < 0
                            && !(isWordLetter(previous) && isWordLetter(codePoint));
            if (!piece.isEmpty() && (mayBreak || width(piece + next, widths) > width)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
            previous = next.charAt(next.length() - 1);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isWordLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint < 0x2E80 || codePoint == '-';
    }
}
