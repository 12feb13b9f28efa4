package cn.zhizheng.exam.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a candidate's paper follows from: an HMAC of the attempt's reference under the round's
 * secret seed (EXM-07). Neither alone tells anything about the paper.
 */
public final class PaperSeed {

    private PaperSeed() {}

    public static byte[] of(String roundSeed, String attemptReference) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(roundSeed.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(attemptReference.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
        }
    }
}
