package org.travaux.app.protection;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWECryptoParts;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.impl.AAD;
import com.nimbusds.jose.crypto.impl.AESKW;
import com.nimbusds.jose.crypto.impl.ContentCryptoProvider;
import com.nimbusds.jose.jca.JWEJCAContext;
import com.nimbusds.jose.util.Base64URL;

import org.travaux.app.protection.Password.Salt;
import org.travaux.app.protection.ProtectedDraftException.Reason;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;

/**
 * A text under a password, as JSON Web Encryption writes it (RFC 7516, compact): the password makes
 * a key (PBES2, RFC 7518 §4.8) that wraps a fresh random key, which encrypts the text (AES-GCM).
 */
final class ProtectedText {
    /** More than OWASP asks for with this function. */
    static final int ITERATIONS = 300_000;

    /** What others may have written; each takes a few millionths of a second. */
    private static final int MOST_ITERATIONS = 2_000_000;

    private static final int FEWEST_ITERATIONS = 1_000;
    private static final int SALT_BYTES = 16;

    /** The fewest that the standard allows. */
    private static final int FEWEST_SALT_BYTES = 8;

    private static final int MOST_SALT_BYTES = 1024;
    private static final int PARTS = 5;

    /** Fifty times the largest draft that was ever made. */
    private static final int LARGEST = 1 << 28;

    /** No draft in clear begins so: it begins with a brace. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*eyJ[A-Za-z0-9_-]{20,}\\.");

    private ProtectedText() {}

    /** What was under a password, and what made its key. */
    record Opened(String text, Salt salt) {}

    /** Whether a text begins as one that is protected. */
    static boolean isOne(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /** What makes a key that nobody has made yet. */
    static Salt newSalt() {
        byte[] random = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(random);
        return new Salt(Base64URL.encode(random), ITERATIONS);
    }

    /** A text under a password; another one each time, of the same text too. */
    static String protect(byte[] text, Password password, Salt salt) {
        JWEHeader header =
                new JWEHeader.Builder(Password.ALGORITHM, EncryptionMethod.A256GCM)
                        .compressionAlgorithm(CompressionAlgorithm.DEF)
                        .pbes2Salt(salt.salt())
                        .pbes2Count(salt.iterations())
                        .build();
        try {
            JWEJCAContext context = new JWEJCAContext();
            SecretKey content =
                    ContentCryptoProvider.generateCEK(
                            EncryptionMethod.A256GCM, context.getSecureRandom());
            Base64URL wrapped = Base64URL.encode(AESKW.wrapCEK(content, password.key(salt), null));
            JWECryptoParts parts =
                    ContentCryptoProvider.encrypt(
                            header, text, AAD.compute(header), content, wrapped, context);
            return String.join(
                    ".",
                    header.toBase64URL().toString(),
                    wrapped.toString(),
                    parts.getInitializationVector().toString(),
                    parts.getCipherText().toString(),
                    parts.getAuthenticationTag().toString());
        } catch (JOSEException e) {
            // Every Java has these.
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is under a password.
     *
     * @throws ProtectedDraftException if it does not open, and why
     */
    static Opened open(String text, Password password) throws ProtectedDraftException {
        Base64URL[] parts = parts(text.strip());
        JWEHeader header = header(parts[0]);
        Salt salt = salt(header);
        JWEJCAContext context = new JWEJCAContext();
        SecretKey content;
        try {
            content = AESKW.unwrapCEK(password.key(salt), parts[1].decode(), null);
        } catch (JOSEException | RuntimeException e) {
            throw new ProtectedDraftException(Reason.WRONG_PASSWORD, e);
        }
        try {
            byte[] opened =
                    ContentCryptoProvider.decrypt(
                            header,
                            AAD.compute(parts[0]),
                            parts[1],
                            parts[2],
                            parts[3],
                            parts[4],
                            content,
                            context,
                            LARGEST);
            return new Opened(new String(opened, StandardCharsets.UTF_8), salt);
        } catch (JOSEException | RuntimeException e) {
            throw new ProtectedDraftException(reason(e), e);
        }
    }

    /** What is too large was whole, or it would not have been expanded. */
    private static Reason reason(Exception e) {
        return String.valueOf(e.getMessage()).contains("decompress")
                ? Reason.TOO_LARGE
                : Reason.DAMAGED;
    }

    /** The parts, written as nothing else is: a letter too many is damage as well. */
    private static Base64URL[] parts(String text) throws ProtectedDraftException {
        String[] written = text.split("\\.", -1);
        if (written.length != PARTS) {
            throw new ProtectedDraftException(Reason.DAMAGED, null);
        }
        Base64URL[] parts = new Base64URL[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Base64URL(written[i]);
            if (!Base64URL.encode(parts[i].decode()).equals(parts[i])) {
                throw new ProtectedDraftException(Reason.DAMAGED, null);
            }
        }
        return parts;
    }

    private static JWEHeader header(Base64URL written) throws ProtectedDraftException {
        JWEHeader header;
        try {
            header = JWEHeader.parse(written);
        } catch (ParseException | RuntimeException e) {
            throw new ProtectedDraftException(Reason.DAMAGED, e);
        }
        boolean known =
                Password.ALGORITHM.equals(header.getAlgorithm())
                        && EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                        && header.getCriticalParams() == null;
        if (!known) {
            throw new ProtectedDraftException(Reason.OTHER_PROTECTION, null);
        }
        return header;
    }

    private static Salt salt(JWEHeader header) throws ProtectedDraftException {
        Base64URL salt = header.getPBES2Salt();
        int iterations = header.getPBES2Count();
        if (iterations > MOST_ITERATIONS) {
            throw new ProtectedDraftException(Reason.TOO_COSTLY, null);
        }
        if (salt == null
                || iterations < FEWEST_ITERATIONS
                || salt.decode().length < FEWEST_SALT_BYTES
                || salt.toString().length() > MOST_SALT_BYTES) {
            throw new ProtectedDraftException(Reason.DAMAGED, null);
        }
        return new Salt(salt, iterations);
    }
}
