package cn.zhizheng.organisation;

import cn.zhizheng.platform.security.Scope;

/**
 * A justice bureau as it signs and as it is called by the public.
 *
 * @param jurisdictionName the place it serves
 * @param complaintPhone shown on the verification page
 * @param producedUnder the "made under supervision of" line of the card (监制)
 */
public record BureauView(
        String name,
        String jurisdictionName,
        String complaintPhone,
        String producedUnder,
        Scope scope) {}
