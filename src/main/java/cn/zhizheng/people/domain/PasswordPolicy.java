package cn.zhizheng.people.domain;

import java.util.Locale;
import java.util.Set;

/**
 * What may be a password: long enough, not everybody's, not made from the person's own data
 * (SEC-03).
 */
public final class PasswordPolicy {

    private static final int LEAST = 10;
    private static final int MOST = 128;
    private static final Set<String> EVERYBODYS =
            Set.of(
                    "1234567890",
                    "0123456789",
                    "password12",
                    "password123",
                    "qwertyuiop",
                    "1q2w3e4r5t",
                    "abcd123456",
                    "abc1234567",
                    "a123456789",
                    "1111111111",
                    "0000000000",
                    "8888888888",
                    "6666666666",
                    "123456789a",
                    "qwer123456",
                    "woaini1314",
                    "administrator",
                    "zhizheng123",
                    "sifaju1234",
                    "zhifa12345",
                    "司法局123456");

    private PasswordPolicy() {}

    /** Empty if it may be used, else the key of the reason. */
    public static java.util.Optional<String> refusalFor(
            String password, String signInName, String personName) {
        var length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            return java.util.Optional.of("error.people.password-length");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (EVERYBODYS.contains(lower) || lower.codePoints().distinct().count() < 4) {
            return java.util.Optional.of("error.people.password-common");
        }
        if (lower.contains(signInName.toLowerCase(Locale.ROOT)) || lower.contains(personName)) {
            return java.util.Optional.of("error.people.password-personal");
        }
        return java.util.Optional.empty();
    }
}
