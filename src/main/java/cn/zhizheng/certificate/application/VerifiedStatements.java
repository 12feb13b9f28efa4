package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.application.StatementSigner.Statement;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers tokens whose signature was found good, by their hash: a signature never changes, what
 * the certificate is worth is read each time. Bounded; the one not asked for longest goes first. A
 * forged token is not remembered, so nobody can push the good ones out.
 */
@ApplicationScoped
@OpenToEveryone(because = "a signature is checked for anybody")
public class VerifiedStatements {

    private static final int MOST = 20_000;

    @Inject StatementSigner signer;

    private final Map<ByteBuffer, Statement> verified =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<ByteBuffer, Statement> eldest) {
                            return size() > MOST;
                        }
                    });

    /** The statement that the token carries, if one of our keys signed it. */
    Optional<Statement> read(String token) {
        var hash = hashOf(token);
        var remembered = verified.get(hash);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var statement = signer.verify(token);
        statement.ifPresent(good -> verified.put(hash, good));
        return statement;
    }

    private static ByteBuffer hashOf(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
