package cn.zhizheng.platform.security;

/**
 * What a role may allow. One constant a kind of act, never a screen; the roles of {@code people}
 * bundle them.
 */
public enum Permission {
    SIT_EXAM,
    APPLY_FOR_CERTIFICATE,
    REGISTER_CANDIDATES,
    CONFIRM_APPLICATION,
    ORGANISE_EXAM,
    CHECK_RESULTS,
    PUBLISH_RESULTS,
    VERIFY_APPLICATION,
    GRANT_CERTIFICATE,
    SANCTION_CERTIFICATE,
    READ_CERTIFICATES,
    READ_QUESTIONS,
    IMPORT_QUESTIONS,
    READ_AUDIT,
    MANAGE_PEOPLE,
    MANAGE_ORGANISATION
}
