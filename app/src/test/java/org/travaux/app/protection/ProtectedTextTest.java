package org.travaux.app.protection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.util.Base64URL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.protection.Password.Salt;
import org.travaux.app.protection.ProtectedDraftException.Reason;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Random;

/** Texts under passwords: the same words come out, or a reason; never others. */
class ProtectedTextTest {
    private static final Password GENEVA = password("Женева 1932");

    /** Quick, as others write: a thousand turns. */
    private static final Salt QUICK =
            new Salt(Base64URL.encode("0123456789abcdef".getBytes(StandardCharsets.UTF_8)), 1000);

    private static Password password(String typed) {
        return Objects.requireNonNull(Password.of(typed));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quick(String text) {
        return ProtectedText.protect(bytes(text), GENEVA, QUICK);
    }

    private static String opened(String text, Password password) throws ProtectedDraftException {
        return ProtectedText.open(text, password).text();
    }

    private static Reason refused(String text) {
        return assertThrows(ProtectedDraftException.class, () -> ProtectedText.open(text, GENEVA))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 27, 1932})
    void any_text_comes_out_as_it_went_in_and_none_of_it_can_be_seen(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int c = 0; c < length; c++) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? 'a' + random.nextInt(26)
                                : 0x400 + random.nextInt(0x130));
            }
            String written = quick(text.toString());
            assertTrue(ProtectedText.isOne(written));
            assertEquals(text.toString(), opened(written, GENEVA), () -> "seed " + seed);
            assertNotEquals(written, quick(text.toString()));
        }
    }

    @Test
    void a_draft_under_a_new_password_is_strong_and_opens() throws Exception {
        Draft draft = TestDrafts.rivers();
        Protection protection = Protection.none();
        protection.protectBy(GENEVA);
        String written = new String(protection.write(draft).bytes(), StandardCharsets.UTF_8);
        JWEHeader header = JWEObject.parse(written).getHeader();
        assertEquals(JWEAlgorithm.PBES2_HS512_A256KW, header.getAlgorithm());
        assertEquals(EncryptionMethod.A256GCM, header.getEncryptionMethod());
        assertTrue(header.getPBES2Count() >= 210_000);
        Protection other = Protection.none();
        assertEquals(
                Reason.NEEDED,
                assertThrows(ProtectedDraftException.class, () -> other.read(written)).reason());
        other.learn(password("Geneva 1932"));
        assertEquals(
                Reason.WRONG_PASSWORD,
                assertThrows(ProtectedDraftException.class, () -> other.read(written)).reason());
        other.learn(password("Женева 1932"));
        assertEquals(draft, other.read(written).draft());
        assertFalse(other.isOn());
        other.follow(other.read(written));
        assertTrue(other.isOn());
    }

    /** Written once, by the first version that could: it opens for ever. */
    @Test
    void what_was_written_once_still_opens() throws Exception {
        String written = resource("protected.travaux");
        Protection protection = Protection.none();
        protection.learn(password("Құпия сөз 27"));
        assertEquals(
                "The Parties share the rivers of the region.",
                protection.read(written).draft().texts(TestDrafts.LANGUAGES.getFirst()).getFirst());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ProtectedTextTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_change_of_every_letter_is_refused_and_so_is_every_cut() {
        String written = quick(DraftFormat.write(TestDrafts.english("We meet again.")));
        for (int i = 0; i < written.length(); i++) {
            for (char other : new char[] {'A', '_', '.', '=', '{', ' ', (char) 0, 'ж'}) {
                String changed = written.substring(0, i) + other + written.substring(i + 1);
                if (!changed.equals(written) && !changed.strip().equals(written)) {
                    Reason reason = refused(changed);
                    assertNotEquals(Reason.NEEDED, reason);
                }
            }
            Reason cut = refused(written.substring(0, i));
            assertNotEquals(Reason.NEEDED, cut);
        }
    }

    @Test
    void damage_of_the_text_and_a_wrong_password_are_told_apart() {
        String written = quick("We meet again, and again.");
        int text = written.lastIndexOf('.') - 3;
        char other = written.charAt(text) == 'A' ? 'B' : 'A';
        String damaged = written.substring(0, text) + other + written.substring(text + 1);
        assertEquals(Reason.DAMAGED, refused(damaged));
        assertEquals(Reason.DAMAGED, refused(written.substring(0, written.length() - 2)));
        ProtectedDraftException wrong =
                assertThrows(
                        ProtectedDraftException.class,
                        () -> ProtectedText.open(written, password("Женева 1933")));
        assertEquals(Reason.WRONG_PASSWORD, wrong.reason());
    }

    @Test
    void one_that_would_be_tried_for_hours_is_refused_at_once() {
        String written = quick("We meet.");
        String rest = written.substring(written.indexOf('.'));
        for (String count : new String[] {"2147483647", "2000001", "2147483648", "1e9"}) {
            String header =
                    "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2s\":\"MDEyMzQ1Njc4OWFi\","
                        + "\"p2c\":"
                            + count
                            + "}";
            Reason reason = refused(Base64URL.encode(header) + rest);
            assertTrue(reason == Reason.TOO_COSTLY || reason == Reason.DAMAGED, reason.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"enc\":\"A256GCM\"}",
                "{\"alg\":\"none\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\"}",
                "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2c\":5000}",
                "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256CBC-HS512\",\"p2c\":5000}",
                "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"crit\":[\"x\"],\"x\":1}",
                "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\"}",
                "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2c\":-1,\"p2s\":\"AAAA\"}",
                "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                "[]"
            })
    void other_ways_of_protecting_are_refused(String header) {
        String rest = quick("We meet.").substring(quick("We meet.").indexOf('.'));
        Reason reason = refused(Base64URL.encode(header) + rest);
        assertTrue(
                reason == Reason.OTHER_PROTECTION || reason == Reason.DAMAGED, reason.toString());
    }

    @Test
    void one_that_is_for_a_key_and_not_for_a_password_is_refused() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        JWEObject sealed =
                new JWEObject(
                        new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM),
                        new Payload("We meet."));
        sealed.encrypt(new RSAEncrypter((RSAPublicKey) keys.generateKeyPair().getPublic()));
        assertEquals(Reason.OTHER_PROTECTION, refused(sealed.serialize()));
    }

    /** A little text that becomes a very large one. */
    @Test
    void what_would_fill_the_memory_is_not_expanded() throws Exception {
        byte[] zeros = new byte[(1 << 28) + 1];
        String written = ProtectedText.protect(zeros, GENEVA, QUICK);
        assertTrue(written.length() < 1_000_000);
        assertEquals(Reason.TOO_LARGE, refused(written));
    }

    @Test
    void letters_are_the_same_however_they_were_typed() throws Exception {
        String typed = "Йод, ёлка, құпия é";
        String apart = Normalizer.normalize(typed, Normalizer.Form.NFD);
        assertNotEquals(typed, apart);
        String written = ProtectedText.protect(bytes("We meet."), password(apart), QUICK);
        assertEquals("We meet.", opened(written, password(typed)));
    }

    @Test
    void an_empty_password_is_none_and_a_password_is_never_said() {
        assertNull(Password.of(""));
        assertNull(Password.of("x".repeat(Password.LONGEST + 1)));
        assertEquals("password", password("secret").toString());
    }

    /** The library's own classes for passwords, which know nothing of ours. */
    @Test
    void others_open_what_we_write_and_we_open_what_they_write() throws Exception {
        JWEObject ours = JWEObject.parse(quick("We meet."));
        ours.decrypt(new PasswordBasedDecrypter("Женева 1932"));
        assertEquals("We meet.", ours.getPayload().toString());
        assertEquals("They meet.", opened(theirs(true), GENEVA));
        assertEquals("They meet.", opened(theirs(false), GENEVA));
    }

    private static String theirs(boolean compressed) throws JOSEException {
        JWEHeader.Builder header =
                new JWEHeader.Builder(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM)
                        .keyID("another program");
        JWEObject made =
                new JWEObject(
                        (compressed
                                        ? header.compressionAlgorithm(CompressionAlgorithm.DEF)
                                        : header)
                                .build(),
                        new Payload("They meet."));
        made.encrypt(new PasswordBasedEncrypter("Женева 1932", 16, 4096));
        return made.serialize();
    }

    @Test
    void what_says_nothing_new_is_the_same_bytes() throws Exception {
        Protection protection = Protection.none();
        protection.protectBy(GENEVA);
        Draft draft = TestDrafts.rivers();
        byte[] first = protection.write(draft).bytes();
        assertArrayEquals(first, protection.write(draft).bytes());
        Protection later = Protection.none();
        later.learn(password("Женева 1932"));
        WrittenDraft read = later.read(new String(first, StandardCharsets.UTF_8));
        later.follow(read);
        assertArrayEquals(first, later.write(read.draft()).bytes());
    }
}
