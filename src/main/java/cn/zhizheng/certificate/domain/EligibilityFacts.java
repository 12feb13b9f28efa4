package cn.zhizheng.certificate.domain;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.people.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is on record about a person who wants a certificate.
 *
 * @param exams published passes, latest of each paper
 * @param liveCertificate a certificate of the same kind that has neither ended nor expired
 * @param revocations days on which a certificate of this person was revoked
 */
public record EligibilityFacts(
        PersonView person,
        boolean photoOnRecord,
        ExamPasses exams,
        Optional<CertificateNumber> liveCertificate,
        List<LocalDate> revocations) {

    public EligibilityFacts {
        revocations = List.copyOf(revocations);
    }
}
