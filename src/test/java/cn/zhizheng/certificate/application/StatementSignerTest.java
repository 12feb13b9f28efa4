package cn.zhizheng.certificate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.application.StatementSigner.Statement;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.crypto.KeyDirectory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-40, SEC-41, CERT-20. */
class StatementSignerTest {

    private static final String HEADER =
            "{\"alg\":\"EdDSA\",\"kid\":\"c1\",\"typ\":\"zhizheng-cert\"}";
    private static final String PAYLOAD =
            "{\"c\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"n\":\"99000001\",\"e\":\"20311122\"}";

    @TempDir Path directory;
    private final StatementSigner signer = new StatementSigner();
    private final Statement statement =
            new Statement(
                    "AAAAAAAAAAAAAAAAAAAAAA",
                    new CertificateNumber("99000001"),
                    LocalDate.of(2031, 11, 22));

    @BeforeEach
    void start() {
        signer.keyDirectory = new KeyDirectory(directory);
        signer.readKeys(List.of("c1"));
    }

    @Test
    void readsBackWhatItSigned() {
        var token = signer.sign(statement);
        assertThat(signer.verify(token)).contains(statement);
        assertThat(decoded(token.split("\\.")[0])).isEqualTo(HEADER);
        assertThat(decoded(token.split("\\.")[1])).isEqualTo(PAYLOAD);
    }

    @Test
    void staysShortEnoughForAQrCode() {
        assertThat(signer.sign(statement).length()).isLessThan(250);
    }

    /** A signature is good only over our own header, with our own key, to the last character. */
    @Test
    void refusesEveryForgedToken() throws GeneralSecurityException {
        var forged = forgedTokens();
        assertThat(forged).hasSizeGreaterThanOrEqualTo(20);
        forged.forEach((how, token) -> assertThat(signer.verify(token)).as(how).isEmpty());
    }

    /** SEC-41: rotation keeps old certificates verifiable. */
    @Test
    void stillReadsWhatAFormerKeySigned() {
        var old =
                IntStream.range(0, 100)
                        .mapToObj(
                                index ->
                                        signer.sign(
                                                new Statement(
                                                        RandomReference.next(),
                                                        new CertificateNumber(
                                                                "9900" + (1000 + index)),
                                                        LocalDate.of(2031, 11, 22))))
                        .toList();
        signer.readKeys(List.of("c2", "c1"));

        assertThat(old).allMatch(token -> signer.verify(token).isPresent());
        var fresh = signer.sign(statement);
        assertThat(decoded(fresh.split("\\.")[0])).contains("\"kid\":\"c2\"");
        assertThat(signer.verify(fresh)).contains(statement);
    }

    @Test
    void believesNoKeyThatWasTakenOutOfUse() {
        var token = signer.sign(statement);
        signer.readKeys(List.of("c2"));
        assertThat(signer.verify(token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../c1", "C1", "", "abcdefghi"})
    void refusesNamesOfKeysThatCouldBePaths(String name) {
        assertThatThrownBy(() -> signer.readKeys(List.of(name)))
                .isInstanceOf(IllegalStateException.class);
    }

    private Map<String, String> forgedTokens() throws GeneralSecurityException {
        var token = signer.sign(statement);
        var parts = token.split("\\.");
        var ours = ourKey();
        var theirs = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var forged = new LinkedHashMap<String, String>();
        forged.put("nothing", "");
        forged.put("no parts", "abc");
        forged.put("not base64", "a.b.c");
        forged.put("a Chinese text", "证.证.证");
        forged.put("endless", "a".repeat(5000));
        forged.put(
                "altered payload",
                parts[0] + "." + encoded(PAYLOAD.replace("01\"", "02\"")) + "." + parts[2]);
        forged.put("altered code", parts[0] + "." + flip(parts[1], 12) + "." + parts[2]);
        forged.put("altered signature", parts[0] + "." + parts[1] + "." + flip(parts[2], 40));
        forged.put("signature cut off", parts[0] + "." + parts[1] + ".");
        forged.put("signature shortened", token.substring(0, token.length() - 4));
        forged.put("five parts", token + ".x.y");
        forged.put("padding added", token + "==");
        forged.put("spare bits set", spareBitsSet(token));
        forged.put("signature plus group order", plusGroupOrder(parts));
        forged.put(
                "signature of another",
                parts[0] + "." + parts[1] + "." + signer.sign(other()).split("\\.")[2]);
        forged.put(
                "alg none, unsigned",
                encoded(HEADER.replace("EdDSA", "none")) + "." + parts[1] + ".");
        forged.put("alg none, signed", signed(HEADER.replace("EdDSA", "none"), PAYLOAD, ours));
        forged.put("alg in other letters", signed(HEADER.replace("EdDSA", "eddsa"), PAYLOAD, ours));
        forged.put("HMAC with the public key", withHmac(ourPublicKey()));
        forged.put("unknown key", signed(HEADER.replace("c1", "c9"), PAYLOAD, ours));
        forged.put("key id is a path", signed(HEADER.replace("c1", "../../c1"), PAYLOAD, ours));
        forged.put("their key, our id", signed(HEADER, PAYLOAD, theirs.getPrivate()));
        forged.put(
                "key inside the header",
                signed(withMember("jwk", "{\"kty\":\"OKP\"}"), PAYLOAD, theirs.getPrivate()));
        forged.put(
                "address of a key set",
                signed(withMember("jku", "\"http://127.0.0.1/k\""), PAYLOAD, ours));
        forged.put(
                "address of a certificate",
                signed(withMember("x5u", "\"http://127.0.0.1/c\""), PAYLOAD, ours));
        forged.put("critical extension", signed(withMember("crit", "[\"exp\"]"), PAYLOAD, ours));
        forged.put("unencoded payload", signed(withMember("b64", "false"), PAYLOAD, ours));
        forged.put("another type", signed(HEADER.replace("zhizheng-cert", "JWT"), PAYLOAD, ours));
        forged.put(
                "no type", signed(HEADER.replace(",\"typ\":\"zhizheng-cert\"", ""), PAYLOAD, ours));
        forged.put(
                "members in another order",
                signed(
                        "{\"kid\":\"c1\",\"alg\":\"EdDSA\",\"typ\":\"zhizheng-cert\"}",
                        PAYLOAD,
                        ours));
        forged.put("a member twice", signed(withMember("alg", "\"none\""), PAYLOAD, ours));
        forged.put("another payload form", signed(HEADER, PAYLOAD.replace(",", ", "), ours));
        forged.put("more in the payload", signed(HEADER, PAYLOAD.replace("}", ",\"x\":1}"), ours));
        return forged;
    }

    private Statement other() {
        return new Statement(
                "BBBBBBBBBBBBBBBBBBBBBB",
                new CertificateNumber("99000002"),
                LocalDate.of(2031, 11, 22));
    }

    private static String withMember(String name, String value) {
        return HEADER.replace("}", ",\"" + name + "\":" + value + "}");
    }

    private static String signed(String header, String payload, PrivateKey key)
            throws GeneralSecurityException {
        var input = encoded(header) + "." + encoded(payload);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + encoded(signature.sign());
    }

    private static String withHmac(byte[] key) throws GeneralSecurityException {
        var input = encoded(HEADER.replace("EdDSA", "HS256")) + "." + encoded(PAYLOAD);
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(key, "HmacSHA512"));
        return input + "." + encoded(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The other character that stands for the same 64 bytes. */
    private static String spareBitsSet(String token) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = alphabet.indexOf(token.charAt(token.length() - 1));
        return token.substring(0, token.length() - 1) + alphabet.charAt(last | 1);
    }

    /** R and S + L verify in careless implementations (RFC 8032, 8.4). */
    private static String plusGroupOrder(String[] parts) {
        var order =
                BigInteger.TWO
                        .pow(252)
                        .add(new BigInteger("27742317777372353535851937790883648493"));
        var signature = Base64.getUrlDecoder().decode(parts[2]);
        var little = new ArrayList<Byte>();
        for (var index = 63; index >= 32; index--) {
            little.add(signature[index]);
        }
        var big = new byte[33];
        IntStream.range(0, 32).forEach(index -> big[index + 1] = little.get(index));
        var sum = new BigInteger(big).add(order).toByteArray();
        for (var index = 0; index < 32; index++) {
            signature[32 + index] = index < sum.length ? sum[sum.length - 1 - index] : 0;
        }
        return parts[0] + "." + parts[1] + "." + encoded(signature);
    }

    private static String flip(String part, int position) {
        var other = part.charAt(position) == 'A' ? 'B' : 'A';
        return part.substring(0, position) + other + part.substring(position + 1);
    }

    private PrivateKey ourKey() {
        return ourJwk().getPrivateKey();
    }

    private byte[] ourPublicKey() {
        return ourJwk().getPublicKey().getEncoded();
    }

    private OctetKeyPairJsonWebKey ourJwk() {
        try {
            var stored = Files.readString(directory.resolve("statement-c1.key"));
            return (OctetKeyPairJsonWebKey) OctetKeyPairJsonWebKey.Factory.newPublicJwk(stored);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
