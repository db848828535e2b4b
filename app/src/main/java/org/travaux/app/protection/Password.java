package org.travaux.app.protection;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.crypto.impl.PBKDF2;
import com.nimbusds.jose.util.Base64URL;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A password as somebody typed it, and the keys that were made of it. It is in memory alone. Making
 * a key takes a good part of a second, which is what keeps others from trying many; each is made
 * once.
 */
public final class Password {
    /** The most characters that are taken. */
    public static final int LONGEST = 256;

    static final JWEAlgorithm ALGORITHM = JWEAlgorithm.PBES2_HS512_A256KW;

    private static final int KEY_BITS = 256;

    private final String words;
    private final Map<Salt, SecretKey> keys = new ConcurrentHashMap<>();

    /**
     * What makes a key of a password another one than that of the next file.
     *
     * @param salt random
     * @param iterations how often the password is gone over
     */
    record Salt(Base64URL salt, int iterations) {}

    private Password(String words) {
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
        return new Password(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** The key that wraps the key of a file's content. */
    SecretKey key(Salt salt) throws JOSEException {
        SecretKey known = keys.get(salt);
        if (known == null) {
            byte[] full = PBKDF2.formatSalt(ALGORITHM, salt.salt.decode());
            known = derived(full, salt.iterations);
            keys.put(salt, known);
        }
        return known;
    }

    /** By Java itself, in half of the time that it takes the library. */
    private SecretKey derived(byte[] salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(words.toCharArray(), salt, iterations, KEY_BITS);
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Password password && words.equals(password.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Nothing of it, so that no message has it. */
    @Override
    public String toString() {
        return "password";
    }
}
