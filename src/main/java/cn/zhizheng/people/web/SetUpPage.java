package cn.zhizheng.people.web;

import cn.zhizheng.people.application.SetUpPortal;
import cn.zhizheng.people.application.SetUpPortal.FirstBureau;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first form of an empty portal. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject SetUpPortal setUpPortal;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String code;
    private String jurisdictionCode;
    private String jurisdictionName;
    private String bureauName;
    private String complaintPhone;
    private String producedUnder;
    private String personName;
    private String staffNo;
    private String idNumber;
    private String password;

    public String setUp() {
        setUpPortal.setUp(
                operation.current(),
                code,
                new FirstBureau(
                        jurisdictionCode,
                        jurisdictionName,
                        bureauName,
                        complaintPhone,
                        producedUnder,
                        personName,
                        staffNo,
                        idNumber,
                        password));
        flash.success("app", "setup.done");
        return "/index?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getJurisdictionCode() {
        return jurisdictionCode;
    }

    public void setJurisdictionCode(String jurisdictionCode) {
        this.jurisdictionCode = jurisdictionCode;
    }

    public String getJurisdictionName() {
        return jurisdictionName;
    }

    public void setJurisdictionName(String jurisdictionName) {
        this.jurisdictionName = jurisdictionName;
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

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
