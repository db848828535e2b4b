package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] b | KAZ supports | [a] (+KAZ) b",
                "[a] (+CHN) b | KAZ supports | [a] (+CHN, KAZ) b",
                "[a] (+CHN) b | KAZ opposes | [a] (+CHN; -KAZ) b",
                "[a] (+CHN, RUS; -USA) | KAZ supports | [a] (+CHN, RUS, KAZ; -USA)",
                "[a] (–CHN) | KAZ opposes | [a] (–CHN, KAZ)",
                "[a] (CHN, RUS: delete) | KAZ opposes | [a] (CHN, RUS, KAZ: delete)",
                "[a] (ISR tcb) | KAZ opposes | [a] (-KAZ) (ISR tcb)",
                "[a] (+CHN) | ISR to-come-back | [a] (+CHN) (ISR tcb)",
                "[a] (ISR tcb) | KAZ to-come-back | [a] (ISR, KAZ tcb)",
                "[a] (ISR tcb) | KAZ reserves | [a] (ISR tcb; KAZ reserves)",
                "[a] | KAZ ad-referendum | [a] (KAZ ad ref)",
                "[a] | KAZ pending | not-readable",
                "[a] | KAZ proposes | [a] (KAZ)",
                "[European Union] | EU proposes | [European Union] (EU proposes)",
                "[a] (+KAZ, CHN) | KAZ opposes | [a] (+CHN; -KAZ)",
                "[a] (+KAZ) | KAZ supports | already-so",
                "[a] (+U.S.; -Iran) | KAZ opposes | [a] (+U.S.; -Iran, KAZ)",
                "(CHN) [a] b | KAZ proposes | (CHN, KAZ) [a] b",
                "(CHN) [a] b | KAZ to-come-back | (CHN) [a] (KAZ tcb) b",
                "[a]CHN b | KAZ supports | [a]CHN (+KAZ) b",
                "[a] [EU reserves] | KAZ reserves | [a] [EU, KAZ reserves]",
                "c (EU: add \"a\") b | KAZ supports | c (EU: add \"a\") (+KAZ) b",
            })
    void a_position_is_written_beside_those_that_are_there(
            String text, String stand, String expected) {
        assertEquals(expected, take(text, 0, stand, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] [b] | KAZ supports | cica | [a] (+KAZ) [b]",
                "[a] [b] | KAZ to-come-back | cica | [a] [b] (KAZ tcb)",
                "[a][b] c | KAZ opposes | unfccc | [a](-KAZ)[b] c",
                "[a][b] c | KAZ reserves | unfccc | [a][b] (KAZ reserves) c",
                "[a - US] c | KAZ opposes | rio | [a - US; KAZ delete] c",
                "[a] c | KAZ proposes | rio | [a - KAZ] c",
                "[a - US] c | KAZ to-come-back | rio | [a - US; KAZ tcb] c",
                "[a - US] c | KAZ supports | rio | [a - US; +KAZ] c",
            })
    void each_house_writes_it_its_way(String text, String stand, String profile, String expected) {
        assertEquals(expected, take(text, 0, stand, profile));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] (+CHN, RUS; -USA) b | CHN | [a] (+RUS; -USA) b",
                "[a] (+CHN, RUS; -USA) b | RUS | [a] (+CHN; -USA) b",
                "[a] (+CHN, RUS; -USA) b | USA | [a] (+CHN, RUS) b",
                "[a] (+CHN) b | CHN | [a] b",
                "[a](+CHN)(-USA) b | USA | [a](+CHN) b",
                "[a] (CHN, RUS: delete) | RUS | [a] (CHN: delete)",
                "[a] (CHN and RUS delete; EU retain) | CHN | [a] (RUS delete; EU retain)",
                "[a] (CHN and RUS delete; EU retain) | EU | [a] (CHN and RUS delete)",
                "[a] (+CHN -RUS +USA) | RUS | [a] (+CHN +USA)",
                "[a] (-РФ; -Россия; +КНР) | RUS | [a] (+КНР)",
                "[a] (Egypt on behalf of NAM; -CHN) | NAM | [a] (-CHN)",
                "[a] (+CHN) | RUS | no-position",
                "(CHN) [a] b | CHN | [a] b",
                "(CHN, RUS) [a] b | CHN | (RUS) [a] b",
                "[a]CHN b | CHN | [a] b",
                "[a] (proposed by China) b | CHN | [a] b",
                "[a] (proposed by China and India) | IND | [a] (proposed by China)",
            })
    void a_position_is_lifted_and_the_others_stay(String text, String delegation, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        Target target = new Target.OnAlternative(0, 0);
        assertEquals(
                expected, Gesture.result(passage, Positions.lift(passage, target, delegation)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] [b] (ISR tcb) | ISR | [a] [b]",
                "[a] [b] (ISR tcb; +CHN) | ISR | [a] [b] (+CHN)",
                "[a] (ISR reserves; KAZ tcb) | KAZ | [a] (ISR reserves)",
                "[a] (ISR reserves; KAZ tcb) | ISR | [a] (KAZ tcb)",
                "[a] [CHN reserves] b | CHN | [a] b",
                "[a] [CHN, RUS reserve]. | CHN | [a] [RUS reserve].",
            })
    void so_is_one_on_the_whole_choice(String text, String delegation, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        Target target = new Target.OnChoice(0);
        assertEquals(
                expected, Gesture.result(passage, Positions.lift(passage, target, delegation)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a] b | KAZ opposes | a] (-KAZ) b",
                "a] (+CHN) b | KAZ opposes | a] (+CHN; -KAZ) b",
                "a] (ISR tcb) b | KAZ opposes | a] (-KAZ) (ISR tcb) b",
            })
    void a_bracket_from_an_earlier_paragraph_takes_positions_too(
            String text, String stand, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        Target target = new Target.OnLoose(0);
        assertEquals(
                expected,
                Gesture.result(passage, Positions.take(passage, target, Gesture.stand(stand))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We meet (JPN reserves) | JPN | We meet",
                "We meet (JPN reserves). | JPN | We meet.",
                "We [ask] (+KAZ) [urge] all (JPN, KOR: reserve; CHN tcb) | KOR"
                        + " | We [ask] (+KAZ) [urge] all (JPN: reserve; CHN tcb)",
                "We meet (JPN reserves) (CHN tcb) | JPN | We meet (CHN tcb)",
                "We meet (JPN reserves; JPN tcb) | JPN | We meet",
                "Мы встречаемся (Япония резервирует позицию); | JPN | Мы встречаемся;",
                "Біз кездесеміз (ҚХР ad ref). | CHN | Біз кездесеміз.",
                "We [ask] (JPN reserves) all | JPN | no-position",
                "We meet. [EU/US reserve] | EU | We meet. [US reserve]",
                "We meet. [EU reserves] | EU | We meet.",
                "(CHN, RUS) We meet. | CHN | (RUS) We meet.",
                "(CHN) We meet. | CHN | We meet.",
                "We meet. (EU: move to PP3) | EU | We meet.",
                "We meet (Japan) again (KAZ tcb) | JPN | no-position",
            })
    void so_is_one_on_the_whole_paragraph(String text, String delegation, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        Target target = new Target.OnParagraph();
        assertEquals(
                expected, Gesture.result(passage, Positions.lift(passage, target, delegation)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We meet. | KAZ reserves | We meet. (KAZ reserves)",
                "We [meet] (CHN). | KAZ reserves | We [meet] (CHN). (KAZ reserves)",
                "We meet [again] | KAZ reserves | not-readable",
            })
    void it_is_taken_behind_the_paragraph_where_no_bracket_is(
            String text, String stand, String expected) {
        Passage passage = Gesture.passage(text, "cica");
        assertEquals(
                expected,
                Gesture.result(
                        passage,
                        Positions.take(passage, new Target.OnParagraph(), Gesture.stand(stand))));
    }

    private static String take(String text, int alternative, String written, String profile) {
        Passage passage = Gesture.passage(text, profile);
        DelegationStance stand = Gesture.stand(written);
        Target target = Target.of(0, alternative, stand);
        return Gesture.result(passage, Positions.take(passage, target, stand));
    }
}
