package cn.zhizheng.notification.application;

import cn.zhizheng.notification.Messages;
import cn.zhizheng.notification.domain.OutboxMessage;
import cn.zhizheng.notification.persistence.OutboxRepository;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What waits for the person who is signed in; nobody can name another recipient. */
@ApplicationScoped
@Transactional
@OpenToEveryone(because = "everybody reads the own messages and no others")
public class ReadMessages implements Messages {

    @Inject OutboxRepository outbox;
    @Inject CurrentUser currentUser;
    @Inject Clock clock;

    @Override
    public List<Message> unread() {
        return outbox.findUnread(currentUser.personId()).stream()
                .map(
                        message ->
                                new Message(
                                        message.messageKey(),
                                        message.link(),
                                        message.arguments(),
                                        message.leftAt()))
                .toList();
    }

    @Override
    public void markAllRead() {
        var now = clock.instant();
        for (OutboxMessage message : outbox.findUnread(currentUser.personId())) {
            message.markRead(now);
        }
    }
}
