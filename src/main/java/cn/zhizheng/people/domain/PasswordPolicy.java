package cn.zhizheng.people.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * What may be a password: long enough, not everybody's, not made from the person's own data
 * (SEC-03). Signs, capitals and digits are welcome and never demanded.
 */
public final class PasswordPolicy {

    private static final int LEAST = 10;
    private static final int MOST = 128;
    private static final int FEWEST_DIFFERENT = 4;
    private static final int SHORTEST_TELLING_NAME = 4;

    private PasswordPolicy() {}

    /** Empty if it may be used, else the key of the reason. */
    public static Optional<String> refusalFor(
            String password, String signInName, String personName) {
        var length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            return Optional.of("error.people.password-length");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || CommonPasswords.contain(password)) {
            return Optional.of("error.people.password-common");
        }
        if (isMadeFrom(signInName, password) || password.contains(personName)) {
            return Optional.of("error.people.password-personal");
        }
        return Optional.empty();
    }

    /** A name of two or three letters may well stand in a good password. */
    private static boolean isMadeFrom(String signInName, String password) {
        return signInName.length() >= SHORTEST_TELLING_NAME
                && password.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT));
    }
}
