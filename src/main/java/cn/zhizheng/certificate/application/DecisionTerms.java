package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.persistence.CertificateRepository;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The numbers that bind a decision at the place of a certificate, for whoever is about to decide.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.SANCTION_CERTIFICATE)
public class DecisionTerms {

    @Inject CertificateRepository certificates;
    @Inject OrganisationDirectory organisation;
    @Inject Clock clock;

    public int mostSuspensionMonths(CertificateNumber number) {
        return policy(PolicyKey.CERTIFICATE_SUSPENSION_MAX_MONTHS, number);
    }

    public int appealDays(CertificateNumber number) {
        return policy(PolicyKey.CERTIFICATE_REVOCATION_APPEAL_DAYS, number);
    }

    private int policy(PolicyKey key, CertificateNumber number) {
        return organisation.number(key, certificates.require(number).scope(), LocalDate.now(clock));
    }
}
