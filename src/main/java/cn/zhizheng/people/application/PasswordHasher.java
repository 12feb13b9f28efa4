package cn.zhizheng.people.application;

import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, with its cost written into each hash so that it can be raised later (SEC-02). At most
 * two hashes a core run at once: a storm of sign-ins must not starve the answers of those who
 * already write (REL-18).
 */
@ApplicationScoped
@OpenToEveryone(because = "it computes and decides nothing")
public class PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final String CURRENT = "argon2id$" + MEMORY_KIB + "$" + PASSES + "$1$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore running =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /** {@code argon2id$memory KiB$passes$lanes$salt$hash}. */
    public String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return CURRENT
                + encoder.encodeToString(salt)
                + "$"
                + encoder.encodeToString(compute(password, salt, MEMORY_KIB, PASSES, 1));
    }

    public boolean matches(String password, String stored) {
        var parts = stored.split("\\$");
        var salt = Base64.getDecoder().decode(parts[4]);
        var expected = Base64.getDecoder().decode(parts[5]);
        var actual =
                compute(
                        password,
                        salt,
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[3]));
        return MessageDigest.isEqual(expected, actual);
    }

    /** Whether the hash was made at a lower cost than today's. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(CURRENT);
    }

    private byte[] compute(String password, byte[] salt, int memoryKib, int passes, int lanes) {
        running.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withSalt(salt)
                            .withMemoryAsKB(memoryKib)
                            .withIterations(passes)
                            .withParallelism(lanes)
                            .build());
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            running.release();
        }
    }
}
