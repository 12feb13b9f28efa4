package cn.zhizheng.people.web;

import cn.zhizheng.people.application.CloseAccount;
import cn.zhizheng.people.application.OpenStaffAccount;
import cn.zhizheng.people.application.ReopenAccount;
import cn.zhizheng.people.application.ResetPassword;
import cn.zhizheng.people.domain.SignInName;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an administrator does about the account in a person's file. */
@Named
@RequestScoped
public class AccountPanel {

    @Inject OpenStaffAccount openStaffAccount;
    @Inject ReopenAccount reopenAccount;
    @Inject ResetPassword resetPassword;
    @Inject CloseAccount closeAccount;
    @Inject FirstPasswordSlip slip;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String signInName = "";
    private boolean alsoOfficer = true;
    private String firstPassword;

    public String open(String staffNo) {
        var id = operation.current();
        var name = SignInName.parse(signInName.isBlank() ? staffNo : signInName);
        openStaffAccount.open(id, staffNo, name, slip.write(id, staffNo), alsoOfficer);
        return handOut(staffNo, "account.opened");
    }

    public String reopen(String staffNo) {
        var id = operation.current();
        reopenAccount.reopen(id, staffNo, slip.write(id, staffNo));
        return handOut(staffNo, "account.reopened");
    }

    public String reset(String staffNo) {
        var id = operation.current();
        resetPassword.reset(id, staffNo, slip.write(id, staffNo));
        return handOut(staffNo, "account.reset-done");
    }

    private String handOut(String staffNo, String done) {
        slip.handOut();
        flash.success("people", done);
        return PersonPage.address(staffNo);
    }

    public String close(String staffNo) {
        closeAccount.close(operation.current(), staffNo);
        flash.success("people", "account.closed");
        return PersonPage.address(staffNo);
    }

    /** The password that was just handed out, on the one page that shows it; else empty. */
    public String firstPasswordOf(String staffNo) {
        if (firstPassword == null) {
            firstPassword = slip.take(staffNo);
        }
        return firstPassword;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public boolean isAlsoOfficer() {
        return alsoOfficer;
    }

    public void setAlsoOfficer(boolean alsoOfficer) {
        this.alsoOfficer = alsoOfficer;
    }
}
