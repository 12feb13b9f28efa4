package cn.zhizheng.exam.delivery;

import cn.zhizheng.platform.crypto.KeyDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads the pass that lets one exam page write into one attempt, with no session and no
 * database (REL-04). 48 bytes in 64 base64url characters: attempt id, end of validity, HMAC-SHA256
 * of both.
 */
@ApplicationScoped
public class AttemptTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY_NAME = "attempt-token-t1";
    private static final int KEY_BYTES = 32;
    private static final int CLAIM_BYTES = 2 * Long.BYTES;
    private static final int TOKEN_CHARACTERS = 64;

    private Mac signer;
    private Clock clock;

    /** For the container's proxy. */
    protected AttemptTokens() {}

    @Inject
    public AttemptTokens(KeyDirectory keys, Clock clock) {
        this.clock = clock;
        try {
            signer = Mac.getInstance(ALGORITHM);
            signer.init(
                    new SecretKeySpec(
                            keys.readOrCreate(KEY_NAME, AttemptTokens::newKey), ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", missing);
        }
    }

    private static byte[] newKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * @param attemptId whose answers may be written
     * @param validUntil first moment at which the token is worth nothing; the attempt's own
     *     deadline is checked besides, at every save
     */
    public String issue(long attemptId, Instant validUntil) {
        var claim =
                ByteBuffer.allocate(CLAIM_BYTES)
                        .putLong(attemptId)
                        .putLong(validUntil.getEpochSecond())
                        .array();
        var signed = ByteBuffer.allocate(CLAIM_BYTES + KEY_BYTES).put(claim).put(sign(claim));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.array());
    }

    /**
     * @param token as the page sent it; null if it sent none
     * @return id of the attempt that the token was issued for
     * @throws AttemptTokenRefusedException if it was forged, altered or has expired
     */
    public long verify(String token) {
        if (token == null || token.length() != TOKEN_CHARACTERS) {
            throw new AttemptTokenRefusedException();
        }
        var signed = ByteBuffer.wrap(decode(token));
        var claim = new byte[CLAIM_BYTES];
        var signature = new byte[KEY_BYTES];
        signed.get(claim).get(signature);
        if (!MessageDigest.isEqual(signature, sign(claim))) {
            throw new AttemptTokenRefusedException();
        }
        var validUntil = Instant.ofEpochSecond(signed.getLong(Long.BYTES));
        if (!clock.instant().isBefore(validUntil)) {
            throw new AttemptTokenRefusedException();
        }
        return signed.getLong(0);
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException forged) {
            throw new AttemptTokenRefusedException();
        }
    }

    private byte[] sign(byte[] claim) {
        try {
            // A Mac is not for several threads; a copy of the initialised one is cheap.
            return ((Mac) signer.clone()).doFinal(claim);
        } catch (CloneNotSupportedException unfit) {
            throw new IllegalStateException("the JDK's HMAC can be copied", unfit);
        }
    }
}
