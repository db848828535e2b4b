package org.travaux.app.protection;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.crypto.impl.PBKDF2;
import com.nimbusds.jose.crypto.impl.PRFParams;
import com.nimbusds.jose.util.Base64URL;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;

/**
 * A password as somebody typed it, and the keys that were made of it. It is in memory alone. Making
 * a key takes a good part of a second, which is what keeps others from trying many; each is made
 * once.
 */
public final class Password {
    /** The most characters that are taken. */
    public static final int LONGEST = 256;

    static final JWEAlgorithm ALGORITHM = JWEAlgorithm.PBES2_HS512_A256KW;

    private final byte[] words;
    private final Map<Salt, SecretKey> keys = new ConcurrentHashMap<>();

    /**
     * What makes a key of a password another one than that of the next file.
     *
     * @param salt random
     * @param iterations how often the password is gone over
     */
    record Salt(Base64URL salt, int iterations) {}

    private Password(byte[] words) {
        this.words = words;
    }

    /**
     * A password. Letters that keyboards and systems write in several ways, such as Й and Ё, are
     * brought to one (Unicode's form NFC), so that it opens on each.
     *
     * @return null if it is empty, or longer than {@link #LONGEST}
     */
    public static @Nullable Password of(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return null;
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return new Password(composed.getBytes(StandardCharsets.UTF_8));
    }

    /** The key that wraps the key of a file's content. */
    SecretKey key(Salt salt) throws JOSEException {
        SecretKey known = keys.get(salt);
        if (known == null) {
            byte[] full = PBKDF2.formatSalt(ALGORITHM, salt.salt.decode());
            PRFParams function = PRFParams.resolve(ALGORITHM, null);
            known = PBKDF2.deriveKey(words, full, salt.iterations, function, null);
            keys.put(salt, known);
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Password password && Arrays.equals(words, password.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    /** Nothing of it, so that no message has it. */
    @Override
    public String toString() {
        return "password";
    }
}
