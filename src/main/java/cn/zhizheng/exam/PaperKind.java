package cn.zhizheng.exam;

/** Which law is examined: what every officer needs, or what one field needs (domain 4.1). */
public enum PaperKind {
    GENERAL_LAW,
    SPECIALISED_LAW
}
