package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.profile.Stance;

class AlternativesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] b | cica | [a] [x] (+KAZ) b",
                "[a] (+CHN) b | cica | [a] (+CHN) [x] (+KAZ) b",
                "[a] (+CHN) (ISR tcb) b | cica | [a] (+CHN) [x] (+KAZ) (ISR tcb) b",
                "[a] (+CHN; Israel tcb) b | cica | [a] (+CHN) [x] (+KAZ) (Israel tcb) b",
                "[a]/[b] c | cica | [a]/[b]/[x] (+KAZ) c",
                "[a][b] c | unfccc | [a][b][x] (+KAZ) c",
                "[a] c | unfccc | [a][x] (+KAZ) c",
                "[a - US] c | rio | [a - US][x - KAZ] c",
            })
    void one_is_added_behind_the_last(String text, String profile, String expected) {
        Passage passage = Gesture.passage(text, profile);
        DelegationStance stand = DelegationStance.of("KAZ", passage.profile().proposer());
        assertEquals(expected, Gesture.result(passage, Alternatives.add(passage, 0, "x", stand)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] b | w | [a] [w] b",
                "[a] b | date | [a] [\u2060date] b",
                "[a] b | ' ' | nothing-proposed",
            })
    void nobody_need_want_it(String text, String words, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        assertEquals(expected, Gesture.result(passage, Alternatives.add(passage, 0, words, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z [a] (+CHN) [b] (+RUS) (ISR tcb) c | 0 | z [b] (+RUS) (ISR tcb) c",
                "z [a] (+CHN) [b] (+RUS) (ISR tcb) c | 1 | z [a] (+CHN) (ISR tcb) c",
                "z [a] (+CHN) [b] (+RUS; ISR to come back) c | 1 | z [a] (+CHN) (ISR to come back)"
                        + " c",
                "z [a] (KAZ tcb) [b] (+RUS) c | 1 | z [a] (KAZ tcb) c",
                "z [a]/[b]/[d] c | 1 | z [a]/[d] c",
                "z [a]/[b]/[d] c | 2 | z [a]/[b] c",
                "z [a [n] (+EU)] (+CHN) c | 0 | z c",
                "z [a], c | 0 | z, c",
                "z [a] | 0 | z",
                "modalit[ies] of | 0 | modalit of",
            })
    void one_is_taken_away_with_its_notes(String text, int alternative, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        assertEquals(
                expected, Gesture.result(passage, Alternatives.remove(passage, 0, alternative)));
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTS", "TO_COME_BACK"})
    void what_is_not_there_is_told(Stance stance) {
        Passage passage = Gesture.passage("no bracket", "cica");
        DelegationStance stand = DelegationStance.of("KAZ", stance);
        assertEquals(
                "no-choice", Gesture.result(passage, Alternatives.add(passage, 0, "x", stand)));
        assertEquals("no-choice", Gesture.result(passage, Alternatives.remove(passage, 0, 0)));
        assertEquals(
                "no-choice",
                Gesture.result(passage, Positions.take(passage, Target.of(0, 0, stand), stand)));
    }
}
