package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We «encourage» States. | urge | We [encourage] (-KAZ) [urge] (+KAZ) States.",
                "We« encourage »States. | urge | We [encourage] (-KAZ) [urge] (+KAZ) States.",
                "modalit«y» of it | ies | modalit[y] (-KAZ) [ies] (+KAZ) of it",
                "We «all» meet. | '' | We [all] (-KAZ) meet.",
                "«We meet.» | We part. | [We meet.] (-KAZ) [We part.] (+KAZ)",
                "Шара «алу» керек | көру | Шара [алу] (-KAZ) [көру] (+KAZ) керек",
            })
    void words_are_replaced_or_go(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We «»meet. | all | We [all] (+KAZ) meet.",
                "We«» meet. | all | We [all] (+KAZ) meet.",
                "We meet«». | soon | We meet [soon] (+KAZ).",
                "We meet«». | , and soon | We meet[, and soon] (+KAZ).",
                "mo«»dal | re | mo[re] (+KAZ)dal",
                "'«»We meet.' | Today | [Today] (+KAZ) We meet.",
                "We meet.«» | Soon. | We meet. [Soon.] (+KAZ)",
                "«» | Soon. | [Soon.] (+KAZ)",
                "We [a«»b] meet | new | We [a[new] (+KAZ)b] meet",
                "We [all] (+«»CHN) meet | new | We [all] (+CHN) \u2060[new] (+KAZ) meet",
                "We «»[all] meet | new | We [new] (+KAZ)\u2060 [all] meet",
                "We {a «»note} meet | new | We {a note} [new] (+KAZ) meet",
                "We «» meet | '' | nothing-proposed",
            })
    void words_are_put_in_at_the_caret(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We «encourage» States. | urge | We [encourage](-KAZ)[urge] (+KAZ) States.",
                "We «all» meet. | '' | We [all] (-KAZ) meet.",
                "We «»meet. | all | We [all] (+KAZ) meet.",
                "We [all] «meet». | act | We [all] [meet](-KAZ)[act] (+KAZ).",
                "We [«shall»][may] act | will | We [shall](-KAZ)[may][will] (+KAZ) act",
            })
    void unfccc_leaves_no_space_between_alternatives(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "unfccc"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We «encourage» States. | urge | We [encourage - KAZ delete][urge - KAZ] States.",
                "We «all» meet. | '' | We [all - KAZ delete] meet.",
                "We «»meet. | all | We [all - KAZ] meet.",
                "by [«extreme» - US] | bad | by [extreme - US; KAZ delete][bad - KAZ]",
            })
    void rio_writes_names_inside(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "rio"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«all [may] (+CHN)» act | will | [all [may] (+CHN)] (-KAZ) [will] (+KAZ) act",
                "«all [m»ay] (+CHN) act | will | [all [may] (+CHN)] (-KAZ) [will] (+KAZ) act",
                "[may] (+C«HN) act» on | will | [[may] (+CHN) act] (-KAZ) [will] (+KAZ) on",
                "the «UN (United» Nations) | it | the [UN (United Nations)] (-KAZ) [it] (+KAZ)",
                "[we «act» now] (+CHN) | go | [we [act] (-KAZ) [go] (+KAZ) now] (+CHN)",
                "a «b {c» d} e | f | a [b {c d}] (-KAZ) [f] (+KAZ) e",
                "a «b \\»[c d | f | a [b \\[] (-KAZ) [f] (+KAZ)c d",
            })
    void a_selection_grows_to_whole_brackets(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[«shall»] (+CHN) [may] | will | [shall] (+CHN; -KAZ) [may] [will] (+KAZ)",
                "«[shall] (+CHN)» [may] | will | [shall] (+CHN; -KAZ) [may] [will] (+KAZ)",
                "[a] (+EU) [«b»] (EU tcb) | c | [a] (+EU) [b] (-KAZ) [c] (+KAZ) (EU tcb)",
                "[shall] (+CHN) [«may»] (ISR tcb) | '' | [shall] (+CHN) [may] (-KAZ) (ISR tcb)",
                "«[shall] (+CHN) [may]» | will | [shall] (+CHN; -KAZ) [may] (-KAZ) [will] (+KAZ)",
                "[sh«all] (+CHN) [m»ay] | will | [shall] (+CHN; -KAZ) [may] (-KAZ) [will] (+KAZ)",
                "[a]/[«b»] | c | [a]/[b] (-KAZ)/[c] (+KAZ)",
                "[«shall»] (-KAZ) | will | [shall] (-KAZ) [will] (+KAZ)",
                "[«shall»] (-KAZ) | '' | already-so",
                "[[«swiftly»]] | soon | [[swiftly] (-KAZ) [soon] (+KAZ)]",
                "on «[date]» we | 3 May | on [date] (-KAZ) [3 May] (+KAZ) we",
                "on [«date»] we | 3 May | on [date] (-KAZ) [3 May] (+KAZ) we",
            })
    void an_alternative_is_opposed_and_another_added(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We [all] (+EU) «sit». | act | We [all] (+EU) \u2060[sit] (-KAZ) [act] (+KAZ).",
                "We «meet» [all] | act | We [meet] (-KAZ) [act] (+KAZ)\u2060 [all]",
                "in «Rome» (Italy) | Bari | in [Rome] (-KAZ) [Bari] (+KAZ)\u2060 (Italy)",
                "Act «soon» (EU tcb) | now | Act [soon] (-KAZ) [now] (+KAZ)\u2060 (EU tcb)",
            })
    void what_stands_beside_is_kept_apart(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a «b» c | ] x [ | a [b] (-KAZ) [\\] x \\[] (+KAZ) c",
                "a «b» c | [x] y | a [b] (-KAZ) [[x] y] (+KAZ) c",
                "a «b» c | x\\ | a [b] (-KAZ) [x\\\\] (+KAZ) c",
                "a «b» c | {x | a [b] (-KAZ) [\\{x] (+KAZ) c",
                "a «b» c | \\[x | a [b] (-KAZ) [\\[x] (+KAZ) c",
            })
    void brackets_that_were_typed_are_characters(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a «b [c» d | x | cuts-bracket", "a «b] c» d | x | cuts-bracket"})
    void a_bracket_without_its_partner_is_not_cut(String text, String words, String expected) {
        assertEquals(expected, Gesture.propose(text, words, "cica"));
    }
}
