package cn.zhizheng.certificate;

/**
 * What a certificate entitles to (domain 3.3). Cards issued by ministries are filed, not issued.
 */
public enum CertificateKind {
    /** 行政执法证: staff of an enforcement subject. */
    ENFORCEMENT,
    /** 委托行政执法证: staff of an entrusted body. */
    ENTRUSTED,
    /** 行政执法监督证: those who watch over enforcement. */
    SUPERVISION
}
