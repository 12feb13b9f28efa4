package cn.zhizheng.notification.application;

import cn.zhizheng.notification.Outbox;
import cn.zhizheng.notification.domain.OutboxMessage;
import cn.zhizheng.notification.persistence.OutboxRepository;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Puts a message into the outbox within the sender's transaction, never in one of its own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@OpenToEveryone(
        because =
                "called by use cases of other rooms, inside their transaction and after their checks")
public class LeaveMessage implements Outbox {

    @Inject OutboxRepository outbox;
    @Inject Clock clock;

    @Override
    public void leave(long recipientPersonId, String messageKey, String link, String... arguments) {
        outbox.add(
                new OutboxMessage(
                        recipientPersonId, messageKey, link, List.of(arguments), clock.instant()));
    }
}
