package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.application.ApplicationQueries;
import cn.zhizheng.certificate.application.ApplicationView;
import cn.zhizheng.certificate.application.WithdrawApplication;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One application: facts, conditions and steps, and for the officer the way out of it. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    @Inject ApplicationQueries queries;
    @Inject WithdrawApplication withdrawApplication;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String reference = "";
    private transient ApplicationView application;

    public void load() {
        application = queries.view(named(reference));
    }

    public ApplicationView getApplication() {
        if (application == null) {
            load();
        }
        return application;
    }

    public String withdraw() {
        withdrawApplication.withdraw(operation.current(), named(reference));
        flash.success("certificate", "application.withdraw.done");
        return addressOf(reference);
    }

    static ApplicationReference named(String reference) {
        return ApplicationReference.parse(reference)
                .orElseThrow(() -> new NotFoundException("application"));
    }

    static String addressOf(String reference) {
        return "/certificate/application?faces-redirect=true&ref=" + reference;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }
}
