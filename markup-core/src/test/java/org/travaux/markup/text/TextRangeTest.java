package org.travaux.markup.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextRangeTest {
    private static final String WORDS = "the  Parties \u00a0 shall";

    @Test
    void white_space_at_the_ends_is_left_out() {
        assertEquals(new TextRange(5, 12), new TextRange(3, 13).trimmed(WORDS));
    }

    @Test
    void a_space_that_does_not_break_stays() {
        assertEquals(new TextRange(13, 14), new TextRange(12, 15).trimmed(WORDS));
    }

    @Test
    void nothing_is_left_of_white_space() {
        assertEquals(TextRange.at(5), new TextRange(3, 5).trimmed(WORDS));
    }
}
