package org.travaux.markup.draft.labels;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ОП4|ОП5|ОП5 альт|ОП5 бис|ОП5-тер|ОП6",
                "5.|5-1.|5-2.|5-10.|6.",
                "5.|5-бис.|5 тер.|6.|51 bis.",
                "OP8|OP8 alt.1|OP8 alt.2|OP8 bis|New OP11",
                "1.1|1.1 (a)|1.1 (b)|1.2|1.10|2.bis",
                "5-бап.|5-1-бап.|6-бап.|10-бап.",
                "КА5|КА5 бис|КА6|КА10",
                "Article 4.|Article 4 bis.|Article 5.",
                "(a)|(b)|(c)",
                "а)|б)|в)|г)"
            })
    void labels_as_people_write_them_order_too(String line) {
        List<String> expected = List.of(line.split("\\|"));
        List<ParagraphLabel> shuffled =
                new ArrayList<>(expected.stream().map(ParagraphLabel::new).toList());
        Collections.shuffle(shuffled, new Random(expected.size()));
        Collections.sort(shuffled);
        assertEquals(expected, shuffled.stream().map(ParagraphLabel::text).toList());
    }

    @Test
    void the_same_place_may_be_written_in_many_ways() {
        ParagraphLabel inserted = new ParagraphLabel("OP5 bis");
        for (String other : List.of("ОП5 бис", "OP5-bis", "OP5.bis", "OP5bis,", "ҚА5 бис")) {
            assertTrue(inserted.correspondsTo(new ParagraphLabel(other)), other);
        }
        for (String other : List.of("PP5 bis", "OP5", "OP5 ter", "OP6 bis", "5 bis.")) {
            assertFalse(inserted.correspondsTo(new ParagraphLabel(other)), other);
        }
        assertTrue(new ParagraphLabel("(b)").correspondsTo(new ParagraphLabel("б)")));
        assertTrue(new ParagraphLabel("5-1.").correspondsTo(new ParagraphLabel("5 bis.")));
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
