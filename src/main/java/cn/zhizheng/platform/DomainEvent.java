package cn.zhizheng.platform;

import java.util.Map;

/**
 * Something happened that the portal answers for. Observed in the same transaction by {@code
 * audit}: no change without a row, no row without a change (SEC-46).
 */
public interface DomainEvent {

    /**
     * What it happened to, as people name it: a certificate number, an attempt reference; never a
     * database id.
     */
    String subject();

    /**
     * Jurisdiction path in which it happened, such as {@code /99/9999/999999/}; "/" for the whole
     * deployment.
     */
    String scope();

    /**
     * Facts worth keeping, with stable English keys; never an ID number, a password or an answer
     * key.
     */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** Stable name of the act, by default the record's simple name. */
    default String act() {
        return getClass().getSimpleName();
    }
}
