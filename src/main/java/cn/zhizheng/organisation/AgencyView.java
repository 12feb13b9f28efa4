package cn.zhizheng.organisation;

import cn.zhizheng.platform.security.Scope;

/**
 * What other rooms may know of an agency.
 *
 * @param jurisdictionName name of the county or city it belongs to
 * @param scope its place in the tree, for permission checks
 */
public record AgencyView(AgencyId id, String name, String jurisdictionName, Scope scope) {

    /** The jurisdiction that the agency belongs to. */
    public Scope jurisdiction() {
        return new Scope(scope.path().substring(0, scope.path().indexOf('@')));
    }
}
