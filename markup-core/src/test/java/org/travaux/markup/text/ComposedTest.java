package org.travaux.markup.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;

class ComposedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Китай",
                "её объём",
                "Қытай, тәуелсіз Өзбекстан",
                "Côte d’Ivoire, São Tomé, Türkiye",
                "Й",
                "йййй",
                "",
                "no mark at all"
            })
    void letters_in_pieces_are_put_together(String text) {
        String pieces = Normalizer.normalize(text, Normalizer.Form.NFD);
        Composed composed = Composed.of(pieces);
        assertEquals(text, composed.text());
        assertEquals(!text.equals(pieces), composed.differs());
        assertEquals(pieces.length(), composed.inSource(text.length()));
        for (int i = 0; i < text.length(); i++) {
            TextRange letter = composed.inSource(new TextRange(i, i + 1));
            String written = letter.of(pieces);
            assertEquals(
                    text.substring(i, i + 1), Normalizer.normalize(written, Normalizer.Form.NFC));
        }
    }

    @Test
    void a_text_without_marks_is_itself() {
        String text = "Казахстан";
        assertSame(text, Composed.letters(text));
        assertFalse(Composed.of(text).differs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0306", "\u0306и", "x\u0306", "[\u0306]", "\ud83d\u0301", "1\u0301"})
    void marks_on_what_takes_none_stay(String text) {
        assertEquals(text, Composed.letters(text));
    }

    @Test
    void a_letter_may_stand_outside_of_the_first_plane() {
        String text = "\ud83d\ude00\u0301e\u0301";
        assertEquals("\ud83d\ude00\u0301é", Composed.letters(text));
        assertEquals(3, Composed.of(text).inSource(3));
        assertEquals(5, Composed.of(text).inSource(4));
    }

    @Test
    void a_heap_of_marks_takes_no_time() {
        String heap = "е" + "\u0306\u0323".repeat(100_000);
        long start = System.nanoTime();
        assertEquals(heap, Composed.letters(heap));
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }
}
