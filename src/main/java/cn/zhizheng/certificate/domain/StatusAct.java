package cn.zhizheng.certificate.domain;

/** What can be done to a certificate. Four ways to lose it that are never mixed up (domain 3.5). */
public enum StatusAct {
    /** 核发. */
    GRANT(CertificateStatus.ACTIVE),
    /** 暂扣: for a time, ends by itself. */
    SUSPEND(CertificateStatus.SUSPENDED),
    /** 恢复: before the time is up. */
    REINSTATE(CertificateStatus.ACTIVE),
    /** 注销: without blame, final. */
    CANCEL(CertificateStatus.CANCELLED),
    /** 吊销: as a sanction, final. */
    REVOKE(CertificateStatus.REVOKED);

    private final CertificateStatus result;

    StatusAct(CertificateStatus result) {
        this.result = result;
    }

    /** Where the certificate stands afterwards. */
    public CertificateStatus result() {
        return result;
    }
}
