package cn.zhizheng.organisation.domain;

/** What kind of body an agency is. */
public enum AgencyKind {
    DEPARTMENT,
    TOWNSHIP,
    AUTHORISED_ORGANISATION,
    JUSTICE_BUREAU
}
