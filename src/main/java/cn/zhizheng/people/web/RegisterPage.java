package cn.zhizheng.people.web;

import cn.zhizheng.organisation.AgencyId;
import cn.zhizheng.organisation.AgencyView;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.application.RegisterPerson;
import cn.zhizheng.people.application.RegisterPerson.RosterEntry;
import cn.zhizheng.people.application.RosterQueries;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Takes a person into a roster. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject RegisterPerson registerPerson;
    @Inject RosterQueries roster;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private List<AgencyView> agencies;
    private String name;
    private String staffNo;
    private String idNumber;
    private Long agency;
    private String post;
    private boolean inEnforcementPost = true;
    private EstablishmentType establishment;
    private LocalDate joinedOn;

    public String register() {
        var entered =
                registerPerson.register(
                        operation.current(),
                        new RosterEntry(
                                name,
                                staffNo,
                                idNumber,
                                new AgencyId(agency),
                                post,
                                inEnforcementPost,
                                establishment,
                                joinedOn));
        flash.success("people", "register.done", name.strip());
        return PersonPage.address(entered);
    }

    public List<AgencyView> getAgencies() {
        if (agencies == null) {
            agencies = roster.agencies();
        }
        return agencies;
    }

    public EstablishmentType[] getEstablishments() {
        return EstablishmentType.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStaffNo() {
        return staffNo;
    }

    public void setStaffNo(String staffNo) {
        this.staffNo = staffNo;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public boolean isInEnforcementPost() {
        return inEnforcementPost;
    }

    public void setInEnforcementPost(boolean inEnforcementPost) {
        this.inEnforcementPost = inEnforcementPost;
    }

    public EstablishmentType getEstablishment() {
        return establishment;
    }

    public void setEstablishment(EstablishmentType establishment) {
        this.establishment = establishment;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }
}
