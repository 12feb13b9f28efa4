package cn.zhizheng.people.domain;

import java.security.SecureRandom;

/**
 * A random password handed out once: sixteen characters in groups of four, about 78 bits, without
 * letters and digits that look alike on paper. Never derived from the person's data (PEOPLE-06).
 */
public record FirstPassword(String value) {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static FirstPassword random() {
        var password = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (var place = 0; place < GROUP_LENGTH; place++) {
                password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
        }
        return new FirstPassword(password.toString());
    }

    /** Never the password: it ends up in logs. */
    @Override
    public String toString() {
        return "a first password";
    }
}
