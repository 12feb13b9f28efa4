package cn.zhizheng.certificate.domain;

/**
 * The numbers that the place has set for the day asked (domain 3.9).
 *
 * @param minimumAge completed years of age
 * @param shelfLifeYears how long a published pass counts
 * @param specialisedExamRequired whether each field asked for needs a pass of its own
 * @param bar how long a revocation stands in the way
 */
public record EligibilityTerms(
        int minimumAge, int shelfLifeYears, boolean specialisedExamRequired, RevocationBar bar) {}
