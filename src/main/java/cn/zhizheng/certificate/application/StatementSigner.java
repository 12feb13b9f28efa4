package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.platform.crypto.KeyDirectory;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs the statement that a QR code carries, and checks one that came back (SEC-40, CERT-20): a
 * compact JWS with Ed25519. A header says which of the bureau's own keys it was; whatever else it
 * says, a key or an address of one, is a reason to refuse and never followed. The keys lie in files
 * beside the database (SEC-41); to rotate, a new name is put in front and the old ones stay, so
 * that what they signed keeps its worth.
 */
@ApplicationScoped
@OpenToEveryone(because = "a signature is checked for anybody, and made only inside a grant")
public class StatementSigner {

    private static final String TYPE = "zhizheng-cert";
    private static final String FIRST_KEY = "c1";
    private static final int LONGEST = 800;
    private static final Pattern COMPACT =
            Pattern.compile("[A-Za-z0-9_-]{10,200}\\.[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{86}");
    private static final Pattern KEY_ID = Pattern.compile("[a-z0-9]{1,8}");

    private static final AlgorithmConstraints ED25519_ONLY =
            new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    @Inject KeyDirectory keyDirectory;
    private final Map<String, OctetKeyPairJsonWebKey> keys = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String signingKey;

    /** Names of the keys, the one that signs first: {@code portal.statement.keys=c2,c1}. */
    @PostConstruct
    void readKeys() {
        readKeys(
                Optional.ofNullable(System.getProperty("portal.statement.keys"))
                        .or(() -> Optional.ofNullable(System.getenv("PORTAL_STATEMENT_KEYS")))
                        .map(names -> List.of(names.split(",")))
                        .orElse(List.of(FIRST_KEY)));
    }

    void readKeys(List<String> keyIds) {
        keys.clear();
        headers.clear();
        for (var keyId : keyIds) {
            if (!KEY_ID.matcher(keyId).matches()) {
                throw new IllegalStateException("not the name of a statement key: " + keyId);
            }
            keys.put(keyId, read(keyId));
            headers.put(headerFor(keyId), keyId);
        }
        signingKey = keyIds.get(0);
    }

    /** Signs with the key of the day. */
    public String sign(Statement statement) {
        var token = new JsonWebSignature();
        token.setHeader("alg", AlgorithmIdentifiers.EDDSA);
        token.setHeader("kid", signingKey);
        token.setHeader("typ", TYPE);
        token.setAlgorithmConstraints(ED25519_ONLY);
        token.setKey(keys.get(signingKey).getPrivateKey());
        token.setPayload(statement.json());
        try {
            return token.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException("the statement cannot be signed", broken);
        }
    }

    /** What was signed by one of our keys, exactly as we sign; empty for anything else. */
    public Optional<Statement> verify(String token) {
        if (token.length() > LONGEST || !COMPACT.matcher(token).matches()) {
            return Optional.empty();
        }
        var parts = token.split("\\.");
        var keyId = headers.get(parts[0]);
        // Our headers are the same to the last character, so a header is known or it is forged.
        if (keyId == null || !Arrays.stream(parts).allMatch(StatementSigner::isCanonical)) {
            return Optional.empty();
        }
        return verify(token, keys.get(keyId)).flatMap(Statement::parse);
    }

    private static Optional<String> verify(String token, OctetKeyPairJsonWebKey key) {
        var signed = new JsonWebSignature();
        signed.setAlgorithmConstraints(ED25519_ONLY);
        signed.setKey(key.getPublicKey());
        try {
            signed.setCompactSerialization(token);
            return signed.verifySignature()
                    ? Optional.of(signed.getUnverifiedPayload())
                    : Optional.empty();
        } catch (JoseException forged) {
            return Optional.empty();
        }
    }

    /** One text, one token: the spare bits at the end of base64url must be zero. */
    private static boolean isCanonical(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String headerFor(String keyId) {
        var header = "{\"alg\":\"EdDSA\",\"kid\":\"" + keyId + "\",\"typ\":\"" + TYPE + "\"}";
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(header.getBytes(StandardCharsets.UTF_8));
    }

    private OctetKeyPairJsonWebKey read(String keyId) {
        var stored = keyDirectory.readOrCreate("statement-" + keyId, StatementSigner::newKey);
        try {
            return (OctetKeyPairJsonWebKey)
                    OctetKeyPairJsonWebKey.Factory.newPublicJwk(
                            new String(stored, StandardCharsets.UTF_8));
        } catch (JoseException damaged) {
            throw new IllegalStateException("the statement key is damaged: " + keyId, damaged);
        }
    }

    private static byte[] newKey() {
        try {
            return OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519)
                    .toJson(OutputControlLevel.INCLUDE_PRIVATE)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JoseException missing) {
            throw new IllegalStateException("Ed25519 is part of every JDK since 15", missing);
        }
    }

    /**
     * As little as an offline check needs, so that the QR code stays coarse enough for a phone: the
     * code leads to the rest.
     *
     * @param code random code of the certificate
     * @param validTo last day
     */
    public record Statement(String code, CertificateNumber number, LocalDate validTo) {

        private static final Pattern FORM =
                Pattern.compile(
                        "\\{\"c\":\"([A-Za-z0-9_-]{22})\",\"n\":\"([\\p{L}\\d-]{4,40})\","
                                + "\"e\":\"(\\d{8})\"}");

        String json() {
            return "{\"c\":\""
                    + code
                    + "\",\"n\":\""
                    + number.value()
                    + "\",\"e\":\""
                    + validTo.format(DateTimeFormatter.BASIC_ISO_DATE)
                    + "\"}";
        }

        static Optional<Statement> parse(String json) {
            return Optional.of(FORM.matcher(json))
                    .filter(Matcher::matches)
                    .map(
                            found ->
                                    new Statement(
                                            found.group(1),
                                            new CertificateNumber(found.group(2)),
                                            LocalDate.parse(
                                                    found.group(3),
                                                    DateTimeFormatter.BASIC_ISO_DATE)));
        }
    }
}
