package cn.zhizheng.certificate.persistence;

import cn.zhizheng.certificate.ApplicationReference;
import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.CertificateApplication;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class ApplicationRepository {

    @Inject EntityManager entityManager;

    /**
     * @throws BusinessRuleException if the person has an open application for this kind already
     */
    public void add(CertificateApplication application) {
        try {
            entityManager.persist(application);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw Violated.constraint("uq_certificate_application_open_key", taken)
                    ? new BusinessRuleException("error.certificate.open-application")
                    : taken;
        }
    }

    public Optional<CertificateApplication> find(ApplicationReference reference) {
        return byReference(reference, LockModeType.NONE);
    }

    public CertificateApplication require(ApplicationReference reference) {
        return find(reference).orElseThrow(() -> new NotFoundException("application"));
    }

    /** For a step: whoever comes second waits here and then sees what the first one did. */
    public CertificateApplication requireForStep(ApplicationReference reference) {
        return byReference(reference, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFoundException("application"));
    }

    /** Applications of one person, latest first. */
    public List<CertificateApplication> findOf(PersonId applicant) {
        return entityManager
                .createQuery(
                        "select a from CertificateApplication a where a.applicantId = :applicant"
                                + " order by a.lastStepAt desc",
                        CertificateApplication.class)
                .setParameter("applicant", applicant.value())
                .getResultList();
    }

    /** What stands at a step in a part of the tree, longest waiting first. */
    public List<CertificateApplication> findAt(ApplicationStatus status, Scope scope) {
        return entityManager
                .createQuery(
                        "select a from CertificateApplication a"
                                + " where a.status = :status and a.scopePath like :scope"
                                + " order by a.lastStepAt",
                        CertificateApplication.class)
                .setParameter("status", status)
                .setParameter("scope", scope.likePattern())
                .getResultList();
    }

    private Optional<CertificateApplication> byReference(
            ApplicationReference reference, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select a from CertificateApplication a where a.reference = :reference",
                        CertificateApplication.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
