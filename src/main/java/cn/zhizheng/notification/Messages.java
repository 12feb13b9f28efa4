package cn.zhizheng.notification;

import java.time.Instant;
import java.util.List;

/** What waits for the person who is signed in. */
public interface Messages {

    /**
     * @param messageKey module, colon, key of the sentence
     * @param link page inside the portal that it leads to
     */
    record Message(String messageKey, String link, List<String> arguments, Instant leftAt) {}

    /** At most twenty, newest first. */
    List<Message> unread();

    /** From now on none of them is shown as new. */
    void markAllRead();
}
