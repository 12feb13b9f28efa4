package cn.zhizheng.notification;

/** Where other rooms leave messages, inside their own transaction. */
public interface Outbox {

    /**
     * Leaves a message for a person.
     *
     * @param recipientPersonId database id of the person
     * @param messageKey key in the sender's bundle, such as {@code exam:notice.results-published}:
     *     module, colon, key
     * @param link page inside the portal that the message leads to, starting with a slash
     * @param arguments what the sentence mentions, already as text
     */
    void leave(long recipientPersonId, String messageKey, String link, String... arguments);
}
