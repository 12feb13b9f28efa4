package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.StatementSigner.Statement;
import cn.zhizheng.certificate.application.VerificationAnswer.Shown;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.MaskedName;
import cn.zhizheng.certificate.domain.NameKey;
import cn.zhizheng.certificate.domain.Verdict;
import cn.zhizheng.certificate.persistence.PublicRegister;
import cn.zhizheng.certificate.persistence.PublicRegister.Entry;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells anybody what a certificate is worth now. Without a transaction and without a unit of work:
 * one question costs one row (CERT-22).
 *
 * <p>Nothing can be fished out of it: a number that does not exist and a name that does not fit
 * give the same answer by the same way, and whoever holds no signed code or no number with its name
 * gets no row shown. Each question costs exactly one look into the register; where there is nothing
 * to look for, a decoy is looked for (CERT-23).
 */
@ApplicationScoped
@OpenToEveryone(
        because =
                "the public may check whoever shows a certificate (Administrative Penalty Law art. 55)")
public class VerifyCertificate {

    private static final String DECOY_CODE = "-decoy-decoy-decoy-dec";
    private static final String DECOY_NUMBER = "DECOY-0000";
    private static final int LONGEST_NAME = 400;

    @Inject VerifiedStatements statements;
    @Inject PublicRegister register;
    @Inject PublicNames names;
    @Inject Clock clock;

    /** By the signed code of a QR picture. */
    public VerificationAnswer byToken(String token) {
        var now = clock.instant();
        var statement = statements.read(token);
        var entry = register.findByCode(statement.map(Statement::code).orElse(DECOY_CODE));
        if (statement.isEmpty()) {
            return nothing(Verdict.SIGNATURE_INVALID, now);
        }
        if (entry.isEmpty()) {
            return nothing(Verdict.NOT_FOUND, now);
        }
        // What was signed and what the register says must be the same, else one was altered.
        return agree(statement.get(), entry.get())
                ? answer(entry.get(), now)
                : nothing(Verdict.SIGNATURE_INVALID, now);
    }

    /** By what is printed: the whole number and the whole name, never parts (domain 3.8). */
    public VerificationAnswer byNumberAndName(String number, String name) {
        var now = clock.instant();
        var wanted =
                CertificateNumber.parse(number).map(CertificateNumber::value).orElse(DECOY_NUMBER);
        var entry = register.findByNumber(wanted);
        var nameKey = NameKey.of(name.length() > LONGEST_NAME ? "" : name);
        var holderKey = NameKey.of(entry.map(Entry::holderName).orElse(DECOY_NUMBER));
        var fits = nameKey.matches(holderKey);
        return entry.isPresent() && fits
                ? answer(entry.get(), now)
                : nothing(Verdict.NOT_FOUND, now);
    }

    private static boolean agree(Statement statement, Entry entry) {
        return statement.number().equals(entry.number())
                && statement.validTo().equals(entry.validity().to());
    }

    private VerificationAnswer answer(Entry entry, Instant now) {
        var standing =
                CertificateStanding.of(
                        entry.status(),
                        entry.validity(),
                        entry.suspension(),
                        LocalDate.ofInstant(now, clock.getZone()));
        var verdict = Verdict.of(standing);
        return verdict.isFound()
                ? new VerificationAnswer(verdict, Optional.of(shown(entry, verdict)), now)
                : nothing(verdict, now);
    }

    private Shown shown(Entry entry, Verdict verdict) {
        return new Shown(
                entry.number().value(),
                verdict == Verdict.VALID
                        ? entry.holderName()
                        : MaskedName.of(entry.holderName()).value(),
                entry.agencyName(),
                names.fields(entry.fieldCodes()),
                entry.area(),
                entry.validity(),
                entry.bureauName(),
                names.complaintPhone(entry.bureau()));
    }

    private static VerificationAnswer nothing(Verdict verdict, Instant now) {
        return new VerificationAnswer(verdict, Optional.empty(), now);
    }
}
