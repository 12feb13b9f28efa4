package cn.zhizheng.notification.persistence;

import cn.zhizheng.notification.domain.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class OutboxRepository {

    @Inject EntityManager entityManager;

    public void add(OutboxMessage message) {
        entityManager.persist(message);
    }

    public List<OutboxMessage> findUnread(long recipientId) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.recipientId = :recipient and m.readAt is null"
                                + " order by m.leftAt desc",
                        OutboxMessage.class)
                .setParameter("recipient", recipientId)
                .setMaxResults(20)
                .getResultList();
    }
}
