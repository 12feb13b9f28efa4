package cn.zhizheng.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes names that cannot be guessed: 128 random bits in 22 base64url characters (ASVS 11.5.1). */
public final class RandomReference {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomReference() {}

    /** The next reference; never null, always 22 characters. */
    public static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
