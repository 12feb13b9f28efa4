package cn.zhizheng.organisation;

import cn.zhizheng.platform.security.Scope;

/**
 * A place of the tree.
 *
 * @param code official division code of its day
 */
public record JurisdictionView(String code, String name, JurisdictionTier tier, Scope scope) {}
