package cn.zhizheng.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long nobody may apply again after a revocation: for ever, unless the policy of the place
 * gives a number of years (CERT-07).
 */
public record RevocationBar(Optional<Integer> years) {

    private static final String PERMANENT = "permanent";

    /** Reads the policy value: {@code permanent} or a number of years. */
    public static RevocationBar parse(String policy) {
        return new RevocationBar(
                policy.equals(PERMANENT)
                        ? Optional.empty()
                        : Optional.of(Integer.parseInt(policy)));
    }

    /** The revocation that still stands in the way on a day; the latest of several. */
    public Optional<LocalDate> standingOn(LocalDate date, List<LocalDate> revocations) {
        return revocations.stream()
                .filter(revokedOn -> !revokedOn.isAfter(date))
                .filter(
                        revokedOn ->
                                years.map(revokedOn::plusYears)
                                        .map(lastDay -> !date.isAfter(lastDay))
                                        .orElse(true))
                .max(LocalDate::compareTo);
    }
}
