package cn.zhizheng.organisation.web;

import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.application.AddAgency;
import cn.zhizheng.organisation.application.AddJurisdiction;
import cn.zhizheng.organisation.application.AddJurisdiction.NewJurisdiction;
import cn.zhizheng.organisation.application.SetPolicyParameter;
import cn.zhizheng.organisation.application.TreeQueries;
import cn.zhizheng.organisation.application.TreeQueries.PlaceFile;
import cn.zhizheng.organisation.application.TreeQueries.PolicyRow;
import cn.zhizheng.organisation.application.TreeQueries.TreeRow;
import cn.zhizheng.organisation.domain.AgencyKind;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The tree, and one place of it. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

    @Inject TreeQueries queries;
    @Inject AddJurisdiction addJurisdiction;
    @Inject AddAgency addAgency;
    @Inject SetPolicyParameter setPolicyParameter;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String at = "";
    private transient List<TreeRow> tree;
    private transient PlaceFile place;
    private transient List<PolicyRow> policy;

    private String code;
    private String name;
    private JurisdictionTier tier;
    private String bureauName;
    private String complaintPhone;
    private String producedUnder;
    private String agencyName;
    private AgencyKind agencyKind;
    private PolicyKey policyKey;
    private String policyValue;
    private LocalDate policyStartedOn;
    private String policySource;

    /** Without a place in the address: the first one of the tree. */
    public void load() {
        if (at.isEmpty() && !getTree().isEmpty()) {
            at = getTree().get(0).path();
        }
        getPlace();
    }

    public String addPlace() {
        var wanted =
                new NewJurisdiction(code, name, tier, bureauName, complaintPhone, producedUnder);
        var path = addJurisdiction.add(operation.current(), scope(), wanted);
        flash.success("organisation", "place.added", name);
        return address(path);
    }

    public String addAgency() {
        addAgency.add(operation.current(), scope(), agencyName, agencyKind);
        flash.success("organisation", "agency.added", agencyName);
        return address(at);
    }

    public String setPolicy() {
        setPolicyParameter.set(
                operation.current(),
                scope(),
                policyKey,
                policyValue,
                policyStartedOn,
                policySource);
        flash.success("organisation", "policy.set");
        return address(at);
    }

    private static String address(String path) {
        return "/organisation/organisation?faces-redirect=true&at=" + path;
    }

    private Scope scope() {
        if (!at.matches("/(\\d{2,12}/)+")) {
            throw new NotFoundException("jurisdiction");
        }
        return new Scope(at);
    }

    public List<TreeRow> getTree() {
        if (tree == null) {
            tree = queries.tree();
        }
        return tree;
    }

    public PlaceFile getPlace() {
        if (place == null) {
            place = queries.place(scope());
        }
        return place;
    }

    public List<PolicyRow> getPolicy() {
        if (policy == null) {
            policy = queries.policy(scope());
        }
        return policy;
    }

    /** Townships are where most agencies are added; nothing may be added below them. */
    public boolean isPlaceBelowPossible() {
        return !getPlace().tiersBelow().isEmpty();
    }

    public AgencyKind[] getAgencyKinds() {
        return AgencyKind.values();
    }

    public PolicyKey[] getPolicyKeys() {
        return PolicyKey.values();
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at == null ? "" : at;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public JurisdictionTier getTier() {
        return tier;
    }

    public void setTier(JurisdictionTier tier) {
        this.tier = tier;
    }

    public String getBureauName() {
        return bureauName;
    }

    public void setBureauName(String bureauName) {
        this.bureauName = bureauName;
    }

    public String getComplaintPhone() {
        return complaintPhone;
    }

    public void setComplaintPhone(String complaintPhone) {
        this.complaintPhone = complaintPhone;
    }

    public String getProducedUnder() {
        return producedUnder;
    }

    public void setProducedUnder(String producedUnder) {
        this.producedUnder = producedUnder;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public void setAgencyName(String agencyName) {
        this.agencyName = agencyName;
    }

    public AgencyKind getAgencyKind() {
        return agencyKind;
    }

    public void setAgencyKind(AgencyKind agencyKind) {
        this.agencyKind = agencyKind;
    }

    public PolicyKey getPolicyKey() {
        return policyKey;
    }

    public void setPolicyKey(PolicyKey policyKey) {
        this.policyKey = policyKey;
    }

    public String getPolicyValue() {
        return policyValue;
    }

    public void setPolicyValue(String policyValue) {
        this.policyValue = policyValue;
    }

    public LocalDate getPolicyStartedOn() {
        return policyStartedOn;
    }

    public void setPolicyStartedOn(LocalDate policyStartedOn) {
        this.policyStartedOn = policyStartedOn;
    }

    public String getPolicySource() {
        return policySource;
    }

    public void setPolicySource(String policySource) {
        this.policySource = policySource;
    }
}
