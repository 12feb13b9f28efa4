package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyRegistered;
import cn.zhizheng.organisation.BureauRegistered;
import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.OrganisationFounding;
import cn.zhizheng.organisation.domain.Agency;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.organisation.domain.Jurisdiction;
import cn.zhizheng.organisation.domain.JusticeBureau;
import cn.zhizheng.organisation.persistence.OrganisationRepository;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts jurisdictions, bureaus and agencies on the map. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ORGANISATION)
public class RegisterOrganisation implements OrganisationFounding {

    @Inject OrganisationRepository organisations;
    @Inject CurrentUser currentUser;
    @Inject Event<BureauRegistered> bureauRegistered;
    @Inject Event<AgencyRegistered> agencyRegistered;

    /**
     * A jurisdiction with its justice bureau; below an existing one, or on top of the tree if
     * {@code above} is "/".
     */
    public Scope registerBureau(
            Scope above,
            String code,
            String name,
            JurisdictionTier tier,
            String bureauName,
            String complaintPhone,
            String producedUnder) {
        currentUser.require(Permission.MANAGE_ORGANISATION, above);
        var jurisdiction =
                above.equals(Scope.EVERYWHERE)
                        ? Jurisdiction.top(code, name, tier)
                        : requireJurisdiction(above).below(code, name, tier);
        organisations.add(jurisdiction);
        organisations.add(
                new JusticeBureau(bureauName, jurisdiction, complaintPhone, producedUnder));
        bureauRegistered.fire(new BureauRegistered(bureauName, jurisdiction.scope().path()));
        return jurisdiction.scope();
    }

    /** An agency that enforces in a jurisdiction. */
    public AgencyId registerAgency(Scope jurisdiction, String name, AgencyKind kind) {
        currentUser.require(Permission.MANAGE_ORGANISATION, jurisdiction);
        var agency = new Agency(name, kind, requireJurisdiction(jurisdiction));
        organisations.add(agency);
        agencyRegistered.fire(new AgencyRegistered(name, jurisdiction.path()));
        return agency.agencyId();
    }

    @Override
    public AgencyId foundBureau(
            String code, String name, String bureauName, String phone, String producedUnder) {
        var scope =
                registerBureau(
                        Scope.EVERYWHERE,
                        code,
                        name,
                        JurisdictionTier.COUNTY,
                        bureauName,
                        phone,
                        producedUnder);
        return registerAgency(scope, bureauName, AgencyKind.JUSTICE_BUREAU);
    }

    private Jurisdiction requireJurisdiction(Scope scope) {
        return organisations
                .findJurisdiction(scope)
                .orElseThrow(() -> new NotFoundException("jurisdiction"));
    }
}
