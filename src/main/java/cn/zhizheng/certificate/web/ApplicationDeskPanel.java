package cn.zhizheng.certificate.web;

import static cn.zhizheng.certificate.web.ApplicationPage.addressOf;
import static cn.zhizheng.certificate.web.ApplicationPage.named;

import cn.zhizheng.certificate.application.ConfirmApplication;
import cn.zhizheng.certificate.application.GrantCertificate;
import cn.zhizheng.certificate.application.RejectApplication;
import cn.zhizheng.certificate.application.ReturnApplication;
import cn.zhizheng.certificate.application.VerifyApplication;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The steps that agency, clerk and approver take under an application. */
@Named
@RequestScoped
public class ApplicationDeskPanel {

    @Inject ConfirmApplication confirmApplication;
    @Inject VerifyApplication verifyApplication;
    @Inject GrantCertificate grantCertificate;
    @Inject ReturnApplication returnApplication;
    @Inject RejectApplication rejectApplication;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String legalBasis = defaultBasis();
    private String remark = "";
    private String reason = "";
    private boolean vouchedFor;

    public String confirm(String reference) {
        confirmApplication.confirm(operation.current(), named(reference), vouchedFor, remark);
        return done(reference, "application.confirm.done");
    }

    public String verify(String reference) {
        verifyApplication.verify(operation.current(), named(reference), remark);
        return done(reference, "application.verify.done");
    }

    public String grant(String reference) {
        var number = grantCertificate.grant(operation.current(), named(reference), legalBasis);
        flash.success("certificate", "application.grant.done", number);
        return addressOf(reference);
    }

    public String returnForCorrection(String reference) {
        returnApplication.returnForCorrection(operation.current(), named(reference), reason);
        return done(reference, "application.return.done");
    }

    public String reject(String reference) {
        rejectApplication.reject(operation.current(), named(reference), reason);
        return done(reference, "application.reject.done");
    }

    private String done(String reference, String key) {
        flash.success("certificate", key);
        return addressOf(reference);
    }

    /** It is printed on the certificate, so it is Chinese whatever the reader's language is. */
    private static String defaultBasis() {
        return Sentences.of(
                "certificate", "print.default-basis", List.of(), Locale.SIMPLIFIED_CHINESE);
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isVouchedFor() {
        return vouchedFor;
    }

    public void setVouchedFor(boolean vouchedFor) {
        this.vouchedFor = vouchedFor;
    }
}
