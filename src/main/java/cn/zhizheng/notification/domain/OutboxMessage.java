package cn.zhizheng.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * One message to one person. Worded only when it is read, in the reader's language. Marked once it
 * was read.
 */
@Entity
@Table(name = "notification_outbox_message")
public class OutboxMessage {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(
            strategy = GenerationType.SEQUENCE,
            generator = "notification_outbox_message_seq")
    @SequenceGenerator(
            name = "notification_outbox_message_seq",
            sequenceName = "notification_outbox_message_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;

    @Column(name = "recipient_id")
    private long recipientId;

    @Column(name = "message_key")
    private String messageKey;

    private String link;
    private String arguments;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected OutboxMessage() {}

    public OutboxMessage(
            long recipientId,
            String messageKey,
            String link,
            List<String> arguments,
            Instant leftAt) {
        this.recipientId = recipientId;
        this.messageKey = messageKey;
        this.link = link;
        this.arguments = String.join(SEPARATOR, arguments);
        this.leftAt = leftAt;
    }

    public void markRead(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public String messageKey() {
        return messageKey;
    }

    public String link() {
        return link;
    }

    public List<String> arguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1));
    }

    public Instant leftAt() {
        return leftAt;
    }
}
