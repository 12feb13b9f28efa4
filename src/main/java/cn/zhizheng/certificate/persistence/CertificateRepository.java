package cn.zhizheng.certificate.persistence;

import cn.zhizheng.certificate.CertificateKind;
import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.Certificate;
import cn.zhizheng.certificate.domain.CertificatePhoto;
import cn.zhizheng.certificate.domain.CertificateStatus;
import cn.zhizheng.certificate.domain.StatusAct;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
public class CertificateRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if the holder has a live certificate of this kind already
     */
    public void add(Certificate certificate, byte[] photoJpeg) {
        // An expired one that made way must do so in the database before the new one arrives.
        entityManager.flush();
        try {
            entityManager.persist(certificate);
            entityManager.persist(new CertificatePhoto(certificate, photoJpeg));
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw Violated.constraint("uq_certificate_certificate_live_key", taken)
                    ? new BusinessRuleException("error.certificate.live-certificate-exists")
                    : taken;
        }
    }

    public Optional<Certificate> find(CertificateNumber number) {
        return byNumber(number, LockModeType.NONE);
    }

    public Certificate require(CertificateNumber number) {
        return find(number).orElseThrow(() -> new NotFoundException("certificate"));
    }

    /** For an act: whoever comes second waits here and then sees what the first one did. */
    public Certificate requireForAct(CertificateNumber number) {
        return byNumber(number, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFoundException("certificate"));
    }

    /** All certificates a person ever held, latest first. */
    public List<Certificate> findOf(PersonId holder) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.holderId = :holder"
                                + " order by c.validFrom desc, c.id desc",
                        Certificate.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    /** The one of a kind that was not ended by a decision; it may have expired. */
    public Optional<Certificate> findNotEnded(PersonId holder, CertificateKind kind) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.holderId = :holder"
                                + " and c.kind = :kind and c.status in :living"
                                + " order by c.validTo desc",
                        Certificate.class)
                .setParameter("holder", holder.value())
                .setParameter("kind", kind)
                .setParameter(
                        "living", Set.of(CertificateStatus.ACTIVE, CertificateStatus.SUSPENDED))
                .getResultStream()
                .findFirst();
    }

    /** Days on which a certificate of this person was revoked. */
    public List<LocalDate> findRevocations(PersonId holder) {
        return entityManager
                .createQuery(
                        "select s.effectiveOn from CertificateStatusChange s"
                                + " where s.certificate.holderId = :holder and s.act = :act",
                        LocalDate.class)
                .setParameter("holder", holder.value())
                .setParameter("act", StatusAct.REVOKE)
                .getResultList();
    }

    /** The portrait kept with a certificate, JPEG. */
    public byte[] requirePhoto(Certificate certificate) {
        return Optional.ofNullable(entityManager.find(CertificatePhoto.class, certificate.id()))
                .map(CertificatePhoto::jpeg)
                .orElseThrow(() -> new NotFoundException("photo"));
    }

    private Optional<Certificate> byNumber(CertificateNumber number, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
