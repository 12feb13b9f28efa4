package cn.zhizheng.people.web;

import cn.zhizheng.platform.BusinessRuleException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The door. */
@Named
@RequestScoped
public class SignInPage {

    @Inject SecurityContext security;

    private String signInName;
    private String password;

    public String signIn() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var status =
                security.authenticate(
                        request,
                        (HttpServletResponse) external.getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(new UsernamePasswordCredential(signInName, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            return "/home?faces-redirect=true";
        }
        if (request.getAttribute(SessionAuthentication.REFUSAL)
                instanceof BusinessRuleException refusal) {
            throw refusal;
        }
        throw new BusinessRuleException("error.people.sign-in-refused");
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
