package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.domain.Jurisdiction;
import cn.zhizheng.organisation.persistence.OrganisationRepository;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds the places that an administrator may deal with. One in another part of the tree does not
 * exist for him (SEC-23, ORG-01).
 */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_ORGANISATION)
class ManagedPlaces {

    @Inject OrganisationRepository organisations;
    @Inject CurrentUser currentUser;

    /**
     * @throws NotFoundException if there is no such place, or not in my part of the tree
     */
    Jurisdiction require(Scope place) {
        return organisations
                .findJurisdiction(place)
                .filter(found -> currentUser.mayIn(Permission.MANAGE_ORGANISATION, found.scope()))
                .orElseThrow(() -> new NotFoundException("jurisdiction"));
    }
}
