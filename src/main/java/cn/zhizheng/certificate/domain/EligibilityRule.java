package cn.zhizheng.certificate.domain;

import java.util.Locale;

/**
 * A condition of holding a certificate (domain 3.3). Its title, its source in law and the sentences
 * for met and not met stand in the bundle under {@link #key}.
 */
public enum EligibilityRule {
    IN_SERVICE,
    ELIGIBLE_ESTABLISHMENT,
    ENFORCEMENT_POST,
    MINIMUM_AGE,
    GENERAL_LAW_EXAM,
    SPECIALISED_LAW_EXAM,
    NO_LIVE_CERTIFICATE,
    NOT_BARRED,
    PHOTO_ON_RECORD;

    /** Beginning of the rule's message keys, such as {@code eligibility.in-service}. */
    public String key() {
        return "eligibility." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
