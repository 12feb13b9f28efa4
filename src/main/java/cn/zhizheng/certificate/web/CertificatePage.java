package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.CertificateQueries;
import cn.zhizheng.certificate.application.CertificateView;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.platform.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One certificate: what it says, what was done with it, and its documents. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject CertificateQueries queries;

    private String number = "";
    private CertificateView certificate;

    public void load() {
        certificate = queries.view(named(number));
    }

    /** Documents are made of a valid certificate only (CERT-31). */
    public boolean isPrintable() {
        return certificate.standing() == CertificateStanding.VALID;
    }

    /** Acts open to the reader, in the order of their gravity. */
    public List<StatusAct> getActs() {
        return certificate.mayDo().stream().sorted().toList();
    }

    public String getNumberInAddress() {
        return inAddress(certificate.number());
    }

    static CertificateNumber named(String number) {
        return CertificateNumber.parse(number)
                .orElseThrow(() -> new NotFoundException("certificate"));
    }

    static String inAddress(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public CertificateView getCertificate() {
        return certificate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
