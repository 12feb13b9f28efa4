package cn.zhizheng.certificate.domain;

/** A step on the way of an application. */
public enum ApplicationAct {
    SUBMIT(ApplicationStatus.SUBMITTED),
    CONFIRM(ApplicationStatus.UNIT_CONFIRMED),
    VERIFY(ApplicationStatus.VERIFIED),
    GRANT(ApplicationStatus.GRANTED),
    RETURN(ApplicationStatus.RETURNED),
    REJECT(ApplicationStatus.REJECTED),
    WITHDRAW(ApplicationStatus.WITHDRAWN);

    private final ApplicationStatus result;

    ApplicationAct(ApplicationStatus result) {
        this.result = result;
    }

    /** Where the application stands afterwards. */
    public ApplicationStatus result() {
        return result;
    }
}
