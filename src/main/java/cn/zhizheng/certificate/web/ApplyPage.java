package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.application.ApplicationQueries;
import cn.zhizheng.certificate.application.ApplyForCertificate;
import cn.zhizheng.certificate.application.MyCertificateQueries;
import cn.zhizheng.certificate.application.MyCertificateQueries.Applicant;
import cn.zhizheng.certificate.application.ResubmitApplication;
import cn.zhizheng.certificate.domain.Finding;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** An officer applies, or corrects what was returned and applies again. */
@Named
@ViewScoped
public class ApplyPage implements Serializable {

    @Inject MyCertificateQueries queries;
    @Inject ApplicationQueries applications;
    @Inject ApplyForCertificate applyForCertificate;
    @Inject ResubmitApplication resubmitApplication;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String reference = "";
    private List<String> fieldCodes = new ArrayList<>();
    private boolean declaredTrue;
    private transient Applicant applicant;
    private transient List<Finding> findings;

    public void load() {
        if (isCorrection()) {
            fieldCodes = new ArrayList<>(applications.view(returned()).fieldCodes());
        }
    }

    public String submit() {
        var submitted =
                isCorrection()
                        ? resubmitApplication.resubmit(
                                operation.current(), returned(), fieldCodes, declaredTrue)
                        : applyForCertificate.apply(operation.current(), fieldCodes, declaredTrue);
        flash.success("certificate", "apply.done");
        return "/certificate/application?faces-redirect=true&ref=" + submitted;
    }

    /** Whether a returned application is handed in again. */
    public boolean isCorrection() {
        return !reference.isEmpty();
    }

    public boolean isEligible() {
        return getFindings().stream().allMatch(Finding::met);
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = queries.findingsFor(fieldCodes);
        }
        return findings;
    }

    public Applicant getApplicant() {
        if (applicant == null) {
            applicant = queries.applicant();
        }
        return applicant;
    }

    private ApplicationReference returned() {
        return ApplicationReference.parse(reference)
                .orElseThrow(() -> new NotFoundException("application"));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public List<String> getFieldCodes() {
        return fieldCodes;
    }

    public void setFieldCodes(List<String> fieldCodes) {
        this.fieldCodes = new ArrayList<>(fieldCodes);
    }

    public boolean isDeclaredTrue() {
        return declaredTrue;
    }

    public void setDeclaredTrue(boolean declaredTrue) {
        this.declaredTrue = declaredTrue;
    }
}
