package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.JurisdictionTier;
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

/** Puts a jurisdiction with its justice bureau or office below one that exists (ORG-02). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ORGANISATION)
public class AddJurisdiction {

    @Inject ManagedPlaces places;
    @Inject OrganisationRepository organisations;
    @Inject RegisterOrganisation registerOrganisation;

    /** What the form asks for, as it was typed. */
    public record NewJurisdiction(
            String code,
            String name,
            JurisdictionTier tier,
            String bureauName,
            String complaintPhone,
            String producedUnder) {}

    /**
     * @return path of the new jurisdiction
     */
    @OncePerOperation
    public String add(OperationId operation, Scope above, NewJurisdiction wanted) {
        var parent = places.require(above);
        var code = wanted.code().strip();
        var scope = parent.below(code, wanted.name(), wanted.tier()).scope();
        if (organisations.findJurisdiction(scope).isPresent()) {
            throw new BusinessRuleException("error.organisation.code-taken", code);
        }
        registerOrganisation.registerBureau(
                above,
                code,
                wanted.name().strip(),
                wanted.tier(),
                wanted.bureauName().strip(),
                wanted.complaintPhone().strip(),
                wanted.producedUnder().strip());
        return scope.path();
    }
}
