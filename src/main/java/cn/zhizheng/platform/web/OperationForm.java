package cn.zhizheng.platform.web;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Puts an operation id into each rendered form and hands the posted one to the page bean (REL-03).
 */
@Named("operation")
@RequestScoped
public class OperationForm {

    public static final String PARAMETER = "operationId";

    @Inject HttpServletRequest request;

    /** For the hidden field of a form that is being rendered. */
    public String getFresh() {
        return OperationId.fresh().value();
    }

    /**
     * The nonce of the page's content security policy, posted back as PrimeFaces demands of a page
     * that is rendered again; its own script would add it, but plain pages do without that script.
     */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** The id of the form that was posted. */
    public OperationId current() {
        var posted = request.getParameter(PARAMETER);
        try {
            return new OperationId(posted == null ? "" : posted);
        } catch (IllegalArgumentException missing) {
            throw new BusinessRuleException("error.platform.operation-missing");
        }
    }
}
