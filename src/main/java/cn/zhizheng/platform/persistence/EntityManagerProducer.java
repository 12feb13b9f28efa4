package cn.zhizheng.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands repositories the transaction's EntityManager, so that they can be tested without a server.
 */
@ApplicationScoped
public class EntityManagerProducer {

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    @Produces
    EntityManager entityManager() {
        return entityManager;
    }
}
