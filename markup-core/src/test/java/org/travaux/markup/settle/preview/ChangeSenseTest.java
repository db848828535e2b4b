package org.travaux.markup.settle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.Markup;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

import java.util.List;

/** Positions tell which words stood in a text and which are proposed. */
class ChangeSenseTest {
    private static String settled(String text, Preference preference) {
        TextReading read = Markup.parse(List.of(text), Profiles.usual());
        return WholeTextSettling.settle(read, preference).getFirst().apply(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go [soon] (+CHN) home | go home | go soon home",
                "go [soon] (CHN) home | go home | go soon home",
                "go [soon] (-CHN) home | go soon home | go home",
                "go [soon] (+CHN; ISR tcb) home | go home | go soon home",
                "[old] (-CHN) [new] (+CHN) | old | new",
                "[new] (+CHN) [old] (-CHN) | old | new",
                "[new] (+CHN) [old] | old | new",
                "[old] [new] (+CHN) | old | new",
                "[old] (-CHN) [new] | old | new",
                "[old] [new] (-CHN) | old | new",
                "[old] [new] (+CHN) [newer] (+RUS) | old | newer",
                "[old] (-CHN) [new] (+CHN) [spare] | old | new",
                "[new] (+CHN) [old] (+RUS; -CHN) | old | new",
                "[one] (+CHN) [other] (+RUS) | one | other",
            })
    void words_that_stood_and_words_that_are_proposed(String text, String stood, String proposed) {
        assertEquals(stood, settled(text, Preference.AS_IT_STOOD));
        assertEquals(proposed, settled(text, Preference.AS_PROPOSED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go [soon] home | go soon home | go home",
                "go [soon] (+CHN; -RUS) home | go soon home | go home",
                "go [soon] (ISR tcb) home | go soon home | go home",
                "[one] [other] | one | other",
            })
    void where_nothing_tells_brackets_stay_and_copies_show_both(
            String text, String first, String last) {
        assertEquals(text, settled(text, Preference.AS_IT_STOOD));
        assertEquals(text, settled(text, Preference.AS_PROPOSED));
        assertEquals(first, settled(text, Preference.FIRST));
        assertEquals(last, settled(text, Preference.LAST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go [soon] (+CHN) home | go home | go soon home",
                "go [soon] (-CHN) home | go soon home | go home",
            })
    void a_copy_with_the_first_or_last_alternatives_keeps_the_sense(
            String text, String first, String last) {
        assertEquals(first, settled(text, Preference.FIRST));
        assertEquals(last, settled(text, Preference.LAST));
    }
}
