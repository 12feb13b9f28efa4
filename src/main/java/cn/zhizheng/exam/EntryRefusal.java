package cn.zhizheng.exam;

import java.util.List;

/**
 * One reason against a registration.
 *
 * @param messageKey key of the form {@code error.<module>.<rule>} in that module's bundle
 * @param arguments what the sentence mentions, in the order of its placeholders
 */
public record EntryRefusal(String messageKey, List<Object> arguments) {

    public EntryRefusal {
        arguments = List.copyOf(arguments);
    }

    /** A reason that mentions nothing. */
    public static EntryRefusal of(String messageKey, Object... arguments) {
        return new EntryRefusal(messageKey, List.of(arguments));
    }
}
