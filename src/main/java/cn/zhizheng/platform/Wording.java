package cn.zhizheng.platform;

/**
 * An argument of a sentence that is itself a text of a bundle: the name of a role, of a state.
 * Worded at the edge, in the reader's language.
 *
 * @param module whose bundle holds the key
 */
public record Wording(String module, String key) {}
