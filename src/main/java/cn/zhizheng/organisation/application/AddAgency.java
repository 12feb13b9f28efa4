package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.organisation.persistence.OrganisationRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Enters an agency into the register of its jurisdiction (ORG-03). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ORGANISATION)
public class AddAgency {

    @Inject ManagedPlaces places;
    @Inject OrganisationRepository organisations;
    @Inject RegisterOrganisation registerOrganisation;

    @OncePerOperation
    public void add(OperationId operation, Scope jurisdiction, String typedName, AgencyKind kind) {
        var place = places.require(jurisdiction);
        var name = typedName.strip();
        if (organisations.existsAgency(place.scope(), name)) {
            throw new BusinessRuleException("error.organisation.agency-name-taken", name);
        }
        registerOrganisation.registerAgency(place.scope(), name, kind);
    }
}
