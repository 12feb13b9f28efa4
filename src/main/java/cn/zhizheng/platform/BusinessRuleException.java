package cn.zhizheng.platform;

import java.util.List;

/**
 * A rule of the service said no. Carries a message key and its arguments; the sentence itself is
 * made once, at the edge, in the language of the reader. Nothing was changed when it is thrown: the
 * transaction is rolled back.
 */
public class BusinessRuleException extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param messageKey key of the form {@code error.<module>.<rule>}, present in that module's
     *     bundle
     * @param arguments what the sentence mentions; instants, dates, numbers, {@link Wording}s and
     *     text only
     */
    public BusinessRuleException(String messageKey, Object... arguments) {
        super(messageKey + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence; never null. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence mentions, in the order of its placeholders; never null. */
    public List<Object> arguments() {
        return arguments;
    }
}
