package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.domain.ApplicationAct;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.Finding;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything about one application.
 *
 * @param applicant as on record today; the ID number is masked
 * @param confirmedPost what the agency vouched for, if it has
 * @param findings every rule, judged for today
 * @param certificateNumber the certificate it led to; empty text if none
 * @param mayTake steps that the reader may take now; hides buttons, decides nothing
 */
public record ApplicationView(
        String reference,
        ApplicationStatus status,
        PersonView applicant,
        String agencyName,
        String area,
        List<String> fieldCodes,
        Optional<String> confirmedPost,
        Optional<EstablishmentType> confirmedEstablishment,
        List<Finding> findings,
        List<Step> steps,
        String certificateNumber,
        Set<ApplicationAct> mayTake) {

    /** One step and who took it. */
    public record Step(ApplicationAct act, String remark, String takenBy, Instant takenAt) {}

    public boolean may(String act) {
        return mayTake.contains(ApplicationAct.valueOf(act));
    }
}
