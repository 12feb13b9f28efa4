package cn.zhizheng.exam.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A round in numbers of persons.
 *
 * @param registered on the list
 * @param inProgress sitting right now
 * @param submitted handed in, marked or not
 * @param passed with enough marks; zero until they are marked
 * @param sittingOver whether the window has closed, so that who did not come is absent
 */
public record RoundFigures(
        long registered, long inProgress, long submitted, long passed, boolean sittingOver) {

    /** Who began, whether handed in or not. */
    public long sat() {
        return inProgress + submitted;
    }

    /** Nobody is absent as long as the round is open. */
    public long absent() {
        return sittingOver ? registered - sat() : 0;
    }

    /** Passed of those who handed in, in percent with one decimal; empty if nobody did. */
    public Optional<BigDecimal> passRate() {
        return percent(passed, submitted);
    }

    /** Sat of those registered, in percent with one decimal; empty if nobody is. */
    public Optional<BigDecimal> sittingRate() {
        return percent(sat(), registered);
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part * 100)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
