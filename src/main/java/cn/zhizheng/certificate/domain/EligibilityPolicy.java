package cn.zhizheng.certificate.domain;

import static cn.zhizheng.certificate.domain.EligibilityRule.*;

import cn.zhizheng.exam.PassedExam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may hold an enforcement certificate (domain 3.3), rule by rule in the order in which an
 * official asks. Every rule is judged and shown, met or not: nobody is sent away for one reason and
 * comes back to hear the next. It is handed the facts and the terms of the place, and fetches
 * nothing (CERT-02).
 */
public final class EligibilityPolicy {

    private final EligibilityTerms terms;

    public EligibilityPolicy(EligibilityTerms terms) {
        this.terms = terms;
    }

    /** All rules, judged for a day. */
    public List<Finding> findingsFor(EligibilityFacts facts, LocalDate on) {
        var findings = new ArrayList<Finding>();
        findings.add(inService(facts));
        findings.add(eligibleEstablishment(facts));
        findings.add(enforcementPost(facts));
        findings.add(minimumAge(facts, on));
        findings.add(generalLawExam(facts, on));
        if (terms.specialisedExamRequired()) {
            findings.addAll(specialisedLawExams(facts, on));
        }
        findings.add(noLiveCertificate(facts));
        findings.add(notBarred(facts, on));
        findings.add(photoOnRecord(facts));
        return List.copyOf(findings);
    }

    /** Only the rules that are not met; empty means eligible. */
    public List<Finding> refusalsFor(EligibilityFacts facts, LocalDate on) {
        return findingsFor(facts, on).stream().filter(finding -> !finding.met()).toList();
    }

    /** In post (在职): Henan art. 20, Guizhou art. 12. */
    private static Finding inService(EligibilityFacts facts) {
        return facts.person().inService() ? Finding.met(IN_SERVICE) : Finding.unmet(IN_SERVICE);
    }

    /** On establishment (在编): manual, contract, dispatched, seconded and bought-in staff never. */
    private static Finding eligibleEstablishment(EligibilityFacts facts) {
        var establishment = facts.person().establishment();
        return establishment.isEligibleForCertificate()
                ? Finding.met(ELIGIBLE_ESTABLISHMENT, establishment)
                : Finding.unmet(ELIGIBLE_ESTABLISHMENT, establishment);
    }

    /** A real enforcement post, not merely a place in an enforcing agency. */
    private static Finding enforcementPost(EligibilityFacts facts) {
        var post = facts.person().post();
        return facts.person().inEnforcementPost()
                ? Finding.met(ENFORCEMENT_POST, post)
                : Finding.unmet(ENFORCEMENT_POST, post);
    }

    /** Completed years; who was born on a leap day completes one on 1 March. */
    private Finding minimumAge(EligibilityFacts facts, LocalDate on) {
        var age = ChronoUnit.YEARS.between(facts.person().bornOn(), on);
        return age >= terms.minimumAge()
                ? Finding.met(MINIMUM_AGE, terms.minimumAge())
                : Finding.unmet(MINIMUM_AGE, terms.minimumAge());
    }

    /** No pass, no qualification, no enforcement: Administrative Penalty Law art. 42. EXM-22. */
    private Finding generalLawExam(EligibilityFacts facts, LocalDate on) {
        return exam(GENERAL_LAW_EXAM, facts.exams().generalLaw(), on, "");
    }

    /** One for each field asked for, where the place demands it. */
    private List<Finding> specialisedLawExams(EligibilityFacts facts, LocalDate on) {
        return facts.exams().byField().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(field -> exam(SPECIALISED_LAW_EXAM, field.getValue(), on, field.getKey()))
                .toList();
    }

    private Finding exam(
            EligibilityRule rule, Optional<PassedExam> latest, LocalDate on, String fieldCode) {
        if (latest.isEmpty()) {
            return Finding.unmet(rule, fieldCode);
        }
        var pass = latest.get();
        var lastDay = Qualification.lastDay(pass, terms);
        return on.isAfter(lastDay)
                ? Finding.lapsed(rule, fieldCode, pass.roundTitle(), lastDay)
                : Finding.met(
                        rule,
                        fieldCode,
                        pass.roundTitle(),
                        pass.earned(),
                        pass.available(),
                        pass.publishedOn(),
                        lastDay);
    }

    /** At most one live certificate a person and kind (I2). */
    private static Finding noLiveCertificate(EligibilityFacts facts) {
        return facts.liveCertificate()
                .map(number -> Finding.unmet(NO_LIVE_CERTIFICATE, number.value()))
                .orElseGet(() -> Finding.met(NO_LIVE_CERTIFICATE));
    }

    /** After a revocation nobody applies again: transport certificate rules arts. 33 to 35. */
    private Finding notBarred(EligibilityFacts facts, LocalDate on) {
        return terms.bar()
                .standingOn(on, facts.revocations())
                .map(revokedOn -> Finding.unmet(NOT_BARRED, revokedOn))
                .orElseGet(() -> Finding.met(NOT_BARRED));
    }

    /** The national card shows a portrait. */
    private static Finding photoOnRecord(EligibilityFacts facts) {
        return facts.photoOnRecord()
                ? Finding.met(PHOTO_ON_RECORD)
                : Finding.unmet(PHOTO_ON_RECORD);
    }
}
