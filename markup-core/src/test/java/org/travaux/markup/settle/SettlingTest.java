package org.travaux.markup.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.Markup;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Reading;

import java.util.List;

class SettlingTest {
    private static String settle(String source, int choice, ChoiceOutcome outcome) {
        Reading reading = Markup.parse(List.of(source), Profiles.usual()).paragraph(0);
        return Settling.settle(source, reading, choice, outcome).apply(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "States (EU: add \"fully\") act | 0 | States fully act",
                "States (EU: add \"fully\") act | -1 | States act",
                "States promote (US: replace \"promote\" with \"urge\") it | 0 | States promote it",
                "States promote (US: replace \"promote\" with \"urge\") it | 1 | States urge it",
                "Promote (US: replace \"promote\" with \"urge\") it | 1 | Urge it",
                "act fully (US: delete \"fully\"), and | 0 | act fully, and",
                "act fully (US: delete \"fully\"), and | -1 | act, and",
                "We [shall] (US: replace \"shall\" with \"may\") act | 1 | We may act",
                "Государства (ЕС: добавить «полностью») и | 0 | Государства полностью и",
                "Мемлекеттер (ЕО: «толық» қосылсын) және | 0 | Мемлекеттер толық және",
                "We (CHN) [all] act | 0 | We all act",
                "We (CHN) [all] act | -1 | We act",
                "We [all]CHN act | 0 | We all act",
                "We [all]CHN/RUS act | -1 | We act",
                "We act [soon] [EU reserves]. | 0 | We act soon.",
            })
    void what_is_asked_for_in_words_is_settled_like_brackets(
            String source, int alternative, String settled) {
        ChoiceOutcome outcome =
                alternative < 0 ? new ChoiceOutcome.Delete() : new ChoiceOutcome.Adopt(alternative);
        assertEquals(settled, settle(source, 0, outcome));
    }

    @Test
    void alternatives_within_one_bracket_are_settled() {
        String source = "to [alter - EU, G77 retain / promote - US] habits";
        Reading reading =
                Markup.parse(List.of(source), Profiles.find("rio").orElseThrow()).paragraph(0);
        assertEquals(
                "to alter habits",
                Settling.settle(source, reading, 0, new ChoiceOutcome.Adopt(0)).apply(source));
        assertEquals(
                "to promote habits",
                Settling.settle(source, reading, 0, new ChoiceOutcome.Adopt(1)).apply(source));
        assertEquals(
                "to habits",
                Settling.settle(source, reading, 0, new ChoiceOutcome.Delete()).apply(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "We [encourage] (-CHN) [urge] (+CHN) (ISR tcb) all States | We urge all States",
                "We [encourage][urge] all | We urge all",
                "their [means] / [capacities] (+KAZ). | their capacities.",
                "the plan [as such][, as appropriate,] and | the plan, as appropriate, and",
                "the plan, [if any][, as appropriate,], and | the plan, as appropriate, and",
                "modalit[y][ies] of | modalities of",
                "[We note][we welcome] this | We welcome this",
                "[мы отмечаем][«мы приветствуем»] это | «мы приветствуем» это",
                "[Мы отмечаем][«мы приветствуем»] это | «Мы приветствуем» это",
                "Бүкіл [әлем][ ел ] үшін | Бүкіл ел үшін",
                "([a][ b ]) c | (b) c",
                "water [a][; b], c | water; b, c",
                "Notes[,] [and] hopes | Notes and hopes",
                "It met;[,] [and] decided | It met; and decided",
                "Государств[о][а] идут | Государства идут",
                "су[ды][дың] ішеміз | судың ішеміз",
                "10[%][ per cent] of it | 10 per cent of it",
            })
    void the_second_alternative_is_adopted(String source, String settled) {
        assertEquals(settled, settle(source, 0, new ChoiceOutcome.Adopt(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the [new] plan | the plan",
                "the plan [as it is]. | the plan.",
                "the plan [, as appropriate,] and | the plan and",
                "the plan[, as appropriate,], and | the plan, and",
                "the plan, [as appropriate], and | the plan, and",
                "States, [if any]; | States;",
                "communication[s] to | communication to",
                "[Strongly] urges States | Urges States",
                "[In 2027], we meet | We meet",
                "We agreed. [In 2027], we meet | We agreed. We meet",
                "e.g. [In 2027], as planned | e.g., as planned",
                "the U.S. [Government] agencies | the U.S. agencies",
                "«[All] States» agree | «States» agree",
                "«[All] water» flows | «Water» flows",
                "We meet. (“[In 2027], we meet”) | We meet. (“We meet”)",
                "He said “we go.” [Then] they went | He said “we go.” They went",
                "we met… [In 2027], we meet | we met… We meet",
                "a [trans]-boundary river | a boundary river",
                "a [trans-]boundary river | a boundary river",
                "[trans]-boundary rivers | boundary rivers",
                "long-[term] and short-term | long- and short-term",
                "a [minus] -5 | a -5",
                "Decides; [and], notes | Decides; notes",
                "as follows: [and]; so | as follows: so",
                "etc. [and], so | etc., so",
                "[strongly] urges States | urges States",
                "[Настоятельно] призывает | Призывает",
                "[Қатты] шақырады | Шақырады",
                "«[новый] план» | «план»",
                "the [new] [X] plan | the [X] plan",
                "a [b [c]] d | a d",
                "мы «[видим]» это | мы это",
                "«[Мы]» идём | Идём",
                "see ([the first]) annex | see annex",
                "мы – [и] – далее | мы – далее",
                "мы [– как всегда –] рады | мы рады",
                "[не]обходимо | обходимо",
                "су[лар] бар | су бар",
            })
    void all_is_deleted(String source, String settled) {
        assertEquals(settled, settle(source, 0, new ChoiceOutcome.Delete()));
    }

    @Test
    void agreed_words_take_the_place_of_a_choice() {
        ChoiceOutcome invite = new ChoiceOutcome.Replace(" invite ");
        assertEquals("We invite all", settle("We [urge] [ask] (-CHN) all", 0, invite));
        assertEquals("Invite all", settle("[Urge] all", 0, invite));
        assertEquals("We all", settle("We [urge] all", 0, new ChoiceOutcome.Replace(" ")));
        ChoiceOutcome words = new ChoiceOutcome.Replace("и все");
        assertEquals("Мы и все, и идём", settle("Мы[, но не я], и идём", 0, words));
        assertEquals("И все мы", settle("[Однако ]мы", 0, words));
        ChoiceOutcome ending = new ChoiceOutcome.Replace("ностью");
        assertEquals("модальностью", settle("модаль[ность]", 0, ending));
    }

    @Test
    void what_is_nested_stays_open_when_the_words_around_it_are_adopted() {
        assertEquals(
                "We [urge] (+CHN) all",
                settle("We [[urge] (+CHN) all]", 0, new ChoiceOutcome.Adopt(0)));
        assertEquals(
                "We [urge all]", settle("We [[kindly] urge all]", 1, new ChoiceOutcome.Delete()));
        assertEquals("[Urge all]", settle("[[Kindly] urge all]", 1, new ChoiceOutcome.Delete()));
    }

    @Test
    void a_bracket_with_nothing_in_it_goes() {
        assertEquals("We all", settle("We [[[urge]] (+CHN)] all", 2, new ChoiceOutcome.Delete()));
    }

    @Test
    void every_beginning_that_may_come_first_takes_the_capital() {
        assertEquals(
                "[Urges][Asks] all",
                settle("[Kindly]\u2060[urges][asks] all", 0, new ChoiceOutcome.Delete()));
    }

    @Test
    void there_must_be_such_a_choice() {
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> settle("a [b]", 0, new ChoiceOutcome.Adopt(1)));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> settle("a [b]", 1, new ChoiceOutcome.Delete()));
    }
}
