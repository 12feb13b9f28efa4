package cn.zhizheng.people.web;

import cn.zhizheng.people.application.ChangePassword;
import cn.zhizheng.people.application.SignIn.OpenedSession;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject ChangePassword changePassword;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;
    @Inject CurrentUser currentUser;
    @Inject HttpServletRequest request;

    private String oldPassword;
    private String newPassword;
    private String again;

    public String change() {
        if (!newPassword.equals(again)) {
            throw new BusinessRuleException("error.people.passwords-differ");
        }
        var epoch = changePassword.change(operation.current(), oldPassword, newPassword);
        keepThisSession(Integer.parseInt(epoch));
        flash.success("people", "password.changed");
        return "/home?faces-redirect=true";
    }

    /** The others end, because they were opened in an earlier epoch (PEOPLE-11, SEC-10). */
    private void keepThisSession(int epoch) {
        request.changeSessionId();
        var session = request.getSession();
        var opened = (OpenedSession) session.getAttribute(SessionAuthentication.SESSION);
        session.setAttribute(
                SessionAuthentication.SESSION, new OpenedSession(opened.accountId(), epoch));
    }

    /** Whether somebody else handed out the present password. */
    public boolean isForced() {
        return Boolean.TRUE.equals(request.getAttribute(IdentityFilter.MUST_CHANGE_PASSWORD));
    }

    /** For the browser's own password store. */
    public String getSignInName() {
        return currentUser.accountName();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
