package cn.zhizheng.organisation;

/**
 * The numbers that differ from province to province (domain 3.9). The default holds where no
 * jurisdiction on the way up the tree has set a value for the date asked.
 */
public enum PolicyKey {
    CERTIFICATE_VALIDITY_YEARS("cert.validity.years", "5"),
    CERTIFICATE_SUSPENSION_MAX_MONTHS("cert.suspend.maxMonths", "6"),
    CERTIFICATE_REVOCATION_APPEAL_DAYS("cert.revoke.appealDays", "30"),
    CERTIFICATE_REVOCATION_BAR_YEARS("cert.revoke.barYears", "permanent"),
    CERTIFICATE_SPECIALISED_EXAM_REQUIRED("cert.specialisedExam.required", "false"),
    QUALIFICATION_SHELF_LIFE_YEARS("cert.qualification.shelfLifeYears", "5"),
    CERTIFICATE_MINIMUM_AGE("cert.minAge", "18"),
    EXAM_PASS_PERCENT("exam.passMark", "60"),
    EXAM_ALLOWED_MINUTES("exam.allowedMinutes", "90"),
    EXAM_ENTRY_CLOSES_MINUTES("exam.entryClosesMinutes", "30"),
    HOURS_ANNUAL_REQUIRED("hours.annual.required", "60");

    private final String code;
    private final String defaultValue;

    PolicyKey(String code, String defaultValue) {
        this.code = code;
        this.defaultValue = defaultValue;
    }

    /** Key in documents and in the table of policy parameters. */
    public String code() {
        return code;
    }

    /** Holds where nobody has decided otherwise. */
    public String defaultValue() {
        return defaultValue;
    }
}
