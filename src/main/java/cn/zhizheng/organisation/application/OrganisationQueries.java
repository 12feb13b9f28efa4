package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.organisation.BureauView;
import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.organisation.JurisdictionView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.domain.Agency;
import cn.zhizheng.organisation.domain.EnforcementField;
import cn.zhizheng.organisation.domain.Jurisdiction;
import cn.zhizheng.organisation.domain.JusticeBureau;
import cn.zhizheng.organisation.domain.PolicyParameter;
import cn.zhizheng.organisation.persistence.OrganisationRepository;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Answers other rooms. */
@ApplicationScoped
@Transactional
@OpenToEveryone(
        because =
                "agencies, bureaus, fields and policy are public facts; who asks for people has been checked")
public class OrganisationQueries implements OrganisationDirectory {

    @Inject OrganisationRepository organisations;

    @Override
    public AgencyView agency(AgencyId id) {
        return organisations.requireAgency(id).view();
    }

    @Override
    public List<AgencyView> agenciesIn(Scope scope) {
        return organisations.findAgenciesIn(scope).stream().map(Agency::view).toList();
    }

    @Override
    public BureauView bureauOf(Scope place) {
        return organisations.findBureaus().stream()
                .map(JusticeBureau::view)
                .filter(bureau -> bureau.scope().contains(place))
                .max(Comparator.comparingInt(bureau -> bureau.scope().path().length()))
                .orElseThrow(() -> new NotFoundException("bureau"));
    }

    @Override
    public List<JurisdictionView> jurisdictionsIn(Scope part) {
        return organisations.findJurisdictionsIn(part).stream().map(Jurisdiction::view).toList();
    }

    @Override
    public String jurisdictionName(Scope jurisdiction) {
        return organisations.findJurisdiction(jurisdiction).map(Jurisdiction::name).orElse("");
    }

    @Override
    public List<FieldView> fields() {
        return organisations.findFields().stream().map(EnforcementField::view).toList();
    }

    @Override
    public FieldView field(String code) {
        return fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("field"));
    }

    @Override
    public String policy(PolicyKey key, Scope place, LocalDate on) {
        return PolicyParameter.inForce(organisations.findPolicy(key), place, on)
                .map(PolicyParameter::value)
                .orElse(key.defaultValue());
    }
}
