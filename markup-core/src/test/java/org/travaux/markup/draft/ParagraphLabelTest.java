package org.travaux.markup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class ParagraphLabelTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void labels_order_as_delegates_expect(long seed) {
        List<String> expected =
                List.of(
                        "OP1",
                        "OP2",
                        "OP3",
                        "OP3 alt",
                        "OP3 alt bis",
                        "OP3 bis",
                        "OP3 bis alt",
                        "OP3 ter",
                        "OP3 quater",
                        "OP4",
                        "OP10",
                        "PP1",
                        "PP6",
                        "PP6 alt bis",
                        "PP7");
        List<ParagraphLabel> shuffled =
                new ArrayList<>(expected.stream().map(ParagraphLabel::new).toList());
        Collections.shuffle(shuffled, new Random(seed));
        Collections.sort(shuffled);
        assertEquals(expected, shuffled.stream().map(ParagraphLabel::text).toList());
    }

    @Test
    void numbers_and_series_are_read_whatever_the_punctuation() {
        assertEquals("PP", new ParagraphLabel("PP3 bis").series());
        assertEquals("", new ParagraphLabel("12.").series());
    }

    @Test
    void a_label_is_short_and_stands_on_one_line() {
        assertTrue(ParagraphLabel.isLabel("PP3 bis"));
        assertTrue(ParagraphLabel.isLabel("–"));
        for (String no : List.of("", " ", " OP1", "OP1\n", "x".repeat(41))) {
            assertFalse(ParagraphLabel.isLabel(no), no);
        }
    }
}
