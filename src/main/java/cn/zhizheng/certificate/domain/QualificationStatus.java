package cn.zhizheng.certificate.domain;

/** How far a person has come with the exams (domain 3.5, first axis). Computed, never stored. */
public enum QualificationStatus {
    /** No published pass. */
    NONE,
    /** The general paper is passed, a specialised one that is required is not. */
    EXAM_PASSED,
    /** All required passes are there and count. */
    QUALIFIED,
    /** There were passes, but one that is required no longer counts. */
    LAPSED,
    /** A revocation stands in the way. */
    REMOVED
}
