package cn.zhizheng.people;

/**
 * On what kind of post a person is employed (domain 3.3). Being eligible for a certificate is a
 * property of the type: manual, contract, dispatched, seconded, purchased-service and
 * public-welfare staff are trained, never certified.
 */
public enum EstablishmentType {
    CIVIL_SERVANT(true),
    MANAGED_AS_CIVIL_SERVANT(true),
    PUBLIC_INSTITUTION(true),
    MANUAL_POST(false),
    LABOUR_CONTRACT(false),
    DISPATCHED(false),
    SECONDED(false),
    PURCHASED_SERVICE(false),
    PUBLIC_WELFARE_POST(false);

    private final boolean eligible;

    EstablishmentType(boolean eligible) {
        this.eligible = eligible;
    }

    /** Whether a person on such a post may hold an enforcement certificate. */
    public boolean isEligibleForCertificate() {
        return eligible;
    }
}
