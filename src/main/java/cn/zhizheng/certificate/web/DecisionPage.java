package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.CertificateQueries;
import cn.zhizheng.certificate.application.CertificateView;
import cn.zhizheng.certificate.application.DecisionTerms;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Before an act is done: what it means for the holder, and the form for cause, ground, number and
 * dates.
 */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    @Inject CertificateQueries queries;
    @Inject DecisionTerms terms;
    @Inject DecisionForm form;
    @Inject Language language;

    private String number = "";
    private String act = "";
    private boolean certain;
    private transient CertificateView certificate;

    /** Shows only what the reader may do now; anything else is not there. */
    public void load() {
        certificate = queries.view(named());
        if (!certificate.mayDo().contains(wanted())) {
            throw new NotFoundException("act");
        }
    }

    public String submit() {
        if (!certain) {
            throw new BusinessRuleException("error.certificate.not-certain");
        }
        form.submit(named(), wanted());
        return "/certificate/certificate?faces-redirect=true&no="
                + CertificatePage.inAddress(named().value());
    }

    /** What follows from the act, with the numbers that the place has set. */
    public String getConsequence() {
        var argument =
                switch (wanted()) {
                    case SUSPEND -> terms.mostSuspensionMonths(named());
                    case REVOKE -> terms.appealDays(named());
                    case GRANT, REINSTATE, CANCEL -> 0;
                };
        return Sentences.of(
                "certificate",
                "decision.consequence." + wanted(),
                List.of(argument),
                language.getLocale());
    }

    public List<ChangeCause> getCauses() {
        return ChangeCause.of(wanted());
    }

    public boolean isSuspension() {
        return wanted() == StatusAct.SUSPEND;
    }

    public boolean isEnd() {
        return wanted() == StatusAct.CANCEL || wanted() == StatusAct.REVOKE;
    }

    public CertificateView getCertificate() {
        if (certificate == null) {
            certificate = queries.view(named());
        }
        return certificate;
    }

    private CertificateNumber named() {
        return CertificatePage.named(number);
    }

    private StatusAct wanted() {
        return Arrays.stream(StatusAct.values())
                .filter(known -> known.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("act"));
    }

    public DecisionForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public boolean isCertain() {
        return certain;
    }

    public void setCertain(boolean certain) {
        this.certain = certain;
    }
}
