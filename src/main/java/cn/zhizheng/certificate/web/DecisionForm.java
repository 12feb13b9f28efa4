package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.CancelCertificate;
import cn.zhizheng.certificate.application.ReinstateCertificate;
import cn.zhizheng.certificate.application.RevokeCertificate;
import cn.zhizheng.certificate.application.SuspendCertificate;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.Decision;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.certificate.domain.Suspension;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** What is entered for an act, and the use case that it is for. */
@Dependent
public class DecisionForm implements Serializable {

    @Inject SuspendCertificate suspendCertificate;
    @Inject ReinstateCertificate reinstateCertificate;
    @Inject CancelCertificate cancelCertificate;
    @Inject RevokeCertificate revokeCertificate;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;

    private String cause = "";
    private String legalBasis = "";
    private String decisionNumber = "";
    private LocalDate from;
    private LocalDate until;
    private LocalDate effectiveOn;

    /** Today, as far as nothing else is entered. */
    @Inject
    void startToday(Clock clock) {
        from = LocalDate.now(clock);
        effectiveOn = from;
    }

    void submit(CertificateNumber number, StatusAct act) {
        var decision = new Decision(chosenCause(), legalBasis, decisionNumber);
        switch (act) {
            case SUSPEND ->
                    suspendCertificate.suspend(
                            operation.current(), number, new Suspension(from, until), decision);
            case REINSTATE -> reinstateCertificate.reinstate(operation.current(), number, decision);
            case CANCEL ->
                    cancelCertificate.cancel(operation.current(), number, effectiveOn, decision);
            case REVOKE ->
                    revokeCertificate.revoke(operation.current(), number, effectiveOn, decision);
            case GRANT -> throw new IllegalArgumentException("granted under an application only");
        }
        flash.success("certificate", "decision.done." + act, number.value());
    }

    private ChangeCause chosenCause() {
        return Arrays.stream(ChangeCause.values())
                .filter(known -> known.name().equals(cause))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessRuleException("error.certificate.cause-of-another-act"));
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
