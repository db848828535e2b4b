package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.profile.BracketKind;

class MarkingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on [date] | CONTESTED | on [\u2060date]",
                "on [\u2060date] | PLACEHOLDER | on [date]",
                "on [\u2060date] | CITATION | on [\u2060\u2060\u2060date]",
                "on [the day] | PLACEHOLDER | on [\u2060\u2060the day]",
                "on [\u2060\u2060the day] | CONTESTED | on [the day]",
                "on [the [new] day] | CITATION | on [\u2060\u2060\u2060the [new] day]",
                "on [A/RES/70/1] | PLACEHOLDER | on [\u2060\u2060A/RES/70/1]",
                "on [the day] (+KAZ) | PLACEHOLDER | still-contested",
                "on [a][b] | CITATION | still-contested",
                "on [date] | PLACEHOLDER | already-so",
                "on [a] | CONTESTED | already-so",
                "on a | CONTESTED | no-choice",
            })
    void a_bracket_is_what_it_is_marked_as(String text, BracketKind kind, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        assertEquals(expected, Gesture.result(passage, Marking.mark(passage, 3, kind)));
    }
}
