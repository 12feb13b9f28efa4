package cn.zhizheng.organisation;

/** How high a jurisdiction stands. Stored, never guessed from its code or its name (domain 7.1). */
public enum JurisdictionTier {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
}
