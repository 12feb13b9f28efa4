package cn.zhizheng.platform.crypto;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides a field in the database (AES-256-GCM, a nonce per value) and recognises equal values by a
 * keyed hash, so that a stolen database gives neither the values nor a dictionary (SEC-45). The
 * key's id stands before each ciphertext, so that keys can change.
 */
@ApplicationScoped
public class FieldCipher {

    private static final String KEY_ID = "f1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    @Inject KeyDirectory keys;
    private SecretKeySpec encryption;
    private SecretKeySpec recognition;

    @PostConstruct
    void readKeys() {
        encryption =
                new SecretKeySpec(
                        keys.readOrCreate("field-encryption-" + KEY_ID, this::newKey), "AES");
        recognition =
                new SecretKeySpec(
                        keys.readOrCreate("field-recognition-" + KEY_ID, this::newKey),
                        "HmacSHA256");
    }

    private byte[] newKey() {
        var key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    /**
     * @param plain not null; the result is safe to store
     */
    public String hide(String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        var joined = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return KEY_ID + ":" + Base64.getEncoder().encodeToString(joined.array());
    }

    /**
     * @param hidden what {@link #hide} gave
     * @throws IllegalStateException if it was altered or the key is not at hand
     */
    public String reveal(String hidden) {
        var joined = Base64.getDecoder().decode(hidden.substring(hidden.indexOf(':') + 1));
        var nonce = java.util.Arrays.copyOf(joined, NONCE_BYTES);
        var sealed = java.util.Arrays.copyOfRange(joined, NONCE_BYTES, joined.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
    }

    /** The same for equal values, useless without the key; 44 characters. */
    public String fingerprint(String plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(recognition);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "the field was altered or its key is not at hand", altered);
        }
    }
}
