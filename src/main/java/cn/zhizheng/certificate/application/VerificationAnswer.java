package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.domain.Validity;
import cn.zhizheng.certificate.domain.Verdict;
import cn.zhizheng.organisation.FieldView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What anybody is told about a certificate.
 *
 * @param shown empty unless a certificate was found
 */
public record VerificationAnswer(Verdict verdict, Optional<Shown> shown, Instant answeredAt) {

    /**
     * What the law has published of an officer, and nothing else (domain 3.8).
     *
     * @param holderName in full for a valid certificate, else masked
     */
    public record Shown(
            String number,
            String holderName,
            String agencyName,
            List<FieldView> fields,
            String area,
            Validity validity,
            String bureauName,
            String complaintPhone) {}
}
