package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.domain.CertificateContent;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.ChangeCause;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.certificate.domain.Suspension;
import cn.zhizheng.certificate.domain.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything about one certificate.
 *
 * @param standing what it is worth today
 * @param mayDo acts that the reader may decide now; hides buttons, decides nothing
 * @param verificationPath the public page inside the portal
 */
public record CertificateView(
        String number,
        CertificateContent content,
        Validity validity,
        CertificateStanding standing,
        Optional<Suspension> suspension,
        List<Change> history,
        Set<StatusAct> mayDo,
        String verificationPath) {

    /** One act, why and by whom. */
    public record Change(
            StatusAct act,
            ChangeCause cause,
            String legalBasis,
            String decisionNumber,
            LocalDate effectiveOn,
            Optional<LocalDate> untilOn,
            String decidedBy,
            Instant recordedAt) {}

    public boolean may(String act) {
        return mayDo.contains(StatusAct.valueOf(act));
    }
}
