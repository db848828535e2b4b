package org.travaux.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.display.BalancedExcerptTest;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.markup.data.Language;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

class ChoicePanelModelTest {
    @Test
    void a_caret_beside_every_choice_is_in_none() {
        assertNull(at("We [shall] act", "We"));
        assertNull(at("We [shall] act", "act"));
        assertNull(at("in [X] years", "X"));
    }

    @Test
    void alternatives_are_listed_with_who_stands_where() {
        ChoicePanelModel choice =
                choice("We [shall] (+KAZ, TJK) [should] (-KAZ) (ISR tcb) act.", "should");
        assertEquals(
                List.of("shall", "should"),
                choice.alternatives().stream().map(AlternativeModel::words).toList());
        assertEquals(
                List.of(1, 2),
                choice.alternatives().stream().map(AlternativeModel::number).toList());
        assertEquals(
                List.of(TextStyle.ALTERNATIVE_1, TextStyle.ALTERNATIVE_2),
                choice.alternatives().stream().map(AlternativeModel::look).toList());
        assertEquals(
                List.of("Kazakhstan supports", "Tajikistan supports"),
                said(choice.alternatives().get(0).chips()));
        assertEquals(List.of("Kazakhstan opposes"), said(choice.alternatives().get(1).chips()));
        assertEquals(List.of("Israel will revert (tcb)"), said(choice.chips()));
        assertEquals(1, choice.depth());
    }

    @Test
    void each_alternative_shows_its_sentence_and_no_other() {
        ChoicePanelModel choice =
                choice("Rivers bind us. We [shall] (+KAZ) [should] meet. So be it.", "shall");
        assertEquals(List.of("We shall meet.", "We should meet."), sentences(choice));
        assertEquals("We meet.", choice.deleted().sentence());
        assertEquals("should", words(choice.alternatives().get(1).wording()));
        assertEquals("", words(choice.deleted()));
    }

    @Test
    void letters_of_a_word_are_put_into_the_word() {
        ChoicePanelModel choice = choice("We fix the modalit[y][ies] (PAK reserves) of it.", "ies");
        assertEquals(
                List.of("We fix the modality of it.", "We fix the modalities of it."),
                sentences(choice));
    }

    @Test
    void a_comma_that_comes_with_the_words_is_not_doubled() {
        ChoicePanelModel choice = choice("snow [, ice and hail,] (-KGZ) melts.", "hail");
        assertEquals(List.of("snow, ice and hail, melts."), sentences(choice));
        assertEquals("snow melts.", choice.deleted().sentence());
        ChoicePanelModel clinging = choice("for food[, energy] (+KGZ) and peace.", "energy");
        assertEquals(List.of("for food, energy and peace."), sentences(clinging));
        assertEquals("for food and peace.", clinging.deleted().sentence());
    }

    @Test
    void a_whole_sentence_in_brackets_can_be_there_or_not() {
        ChoicePanelModel choice = choice("[We thank the host.] (EU, G77: delete)", "host");
        assertEquals(List.of("We thank the host."), sentences(choice));
        assertEquals("", choice.deleted().sentence());
    }

    @Test
    void the_innermost_choice_is_shown() {
        String text = "Asia [of the north [and the west] (+TUR)] (-CHN) thrives.";
        ChoicePanelModel inner = choice(text, "west");
        assertEquals(2, inner.depth());
        assertEquals("and the west", inner.alternatives().getFirst().words());
        assertEquals(List.of("Türkiye supports"), said(inner.alternatives().getFirst().chips()));
        ChoicePanelModel outer = choice(text, "north");
        assertEquals(1, outer.depth());
        assertEquals(List.of("China opposes"), said(outer.alternatives().getFirst().chips()));
        assertEquals("Asia thrives.", outer.deleted().sentence());
    }

    @Test
    void a_choice_of_very_many_alternatives_says_how_many_are_not_listed() {
        ChoicePanelModel choice = choice("We meet in [a] " + "[b] ".repeat(29) + "here.", "[a");
        assertEquals(12, choice.alternatives().size());
        assertEquals(18, choice.more());
    }

    @Test
    void sentences_are_found_in_kazakh_too() {
        String text = "Өзендер бізді біріктіреді. Біз [ортақ] (+KAZ) [бірлескен] жол таптық.";
        ChoicePanelModel choice = choice(text, "бірлескен");
        assertEquals(
                List.of("Біз ортақ жол таптық.", "Біз бірлескен жол таптық."), sentences(choice));
    }

    @Test
    void a_sentence_within_a_wider_bracket_is_shown_with_both_its_ends() {
        String text = "Asia [thrives. It [shall] (+KAZ) [should] (-KAZ) go on. So be it.] (+CHN)";
        ChoicePanelModel choice = choice(text, "shall");
        assertEquals(List.of("It shall go on.", "It should go on."), sentences(choice));
        ChoicePanelModel first = choice("Asia [[now] (+KAZ) thrives. It goes on.] (+CHN)", "now");
        assertEquals(List.of("Asia [now thrives. …]"), sentences(first));
        assertEquals("now", words(first.alternatives().getFirst().wording()));
        ChoicePanelModel last = choice("Asia [thrives. It goes [on] (+KAZ).] (+CHN)", "on]");
        assertEquals(List.of("[… It goes on.]"), sentences(last));
        assertEquals("on", words(last.alternatives().getFirst().wording()));
        assertEquals("[… It goes.]", last.deleted().sentence());
    }

    @Test
    void brackets_within_the_words_are_whole() {
        String text = "snow [in Central [and South [and West] (+TUR)] (-CHN) Asia] (KGZ) melts";
        ChoicePanelModel outer = choice(text, "in Central");
        assertEquals(
                List.of("snow in Central [and South [and West]] Asia melts"), sentences(outer));
        ChoicePanelModel middle = choice(text, "and South");
        assertEquals(
                List.of("snow [in Central and South [and West] Asia] melts"), sentences(middle));
        assertEquals("and South [and West]", words(middle.alternatives().getFirst().wording()));
        ChoicePanelModel begins = choice("We [[ice] (+TUR) and snow] (-CHN) melt", "and");
        assertEquals(List.of("We [ice] and snow melt"), sentences(begins));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nested_brackets_of_one_sentence_are_all_there(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 60; i++) {
            String text = "We " + nested(random, 3) + " meet";
            ReadText read = Texts.read(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                ChoicePanelModel choice =
                        ChoicePanelModel.at(offset, read, Language.ENGLISH, Texts.CODES);
                if (choice != null) {
                    String found = "seed " + seed + ": " + text + ": " + sentences(choice);
                    assertFalse(sentences(choice).toString().contains("…"), found);
                    assertFalse(choice.deleted().sentence().contains("…"), found);
                }
            }
        }
    }

    /** Words, some of them in brackets, and brackets in brackets. */
    private static String nested(SplittableRandom random, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            boolean bracket = depth > 0 && random.nextBoolean();
            text.append(bracket ? "[" + nested(random, depth - 1) + "]" : "snow");
            text.append(bracket && random.nextBoolean() ? " (+KAZ)" : "");
            text.append(i > 1 ? " " : "");
        }
        return text.toString();
    }

    @Test
    void the_seam_is_where_the_words_were() {
        ChoicePanelModel choice = choice("We [shall] (+KAZ) [should] meet. So be it.", "shall");
        Wording none = choice.deleted();
        assertEquals("We ", none.sentence().substring(0, none.words().start()));
        assertEquals("meet.", none.sentence().substring(none.words().end()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void no_wording_of_any_text_has_a_bracket_without_its_partner(int seed) {
        for (String text : Texts.hostile(seed)) {
            ReadText read = Texts.read(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                ChoicePanelModel choice =
                        ChoicePanelModel.at(offset, read, Language.ENGLISH, Texts.CODES);
                if (choice != null) {
                    BalancedExcerptTest.assertBalanced(choice.deleted().sentence(), seed);
                    sentences(choice)
                            .forEach(each -> BalancedExcerptTest.assertBalanced(each, seed));
                }
            }
        }
    }

    private static ChoicePanelModel choice(String text, String caretBefore) {
        return Objects.requireNonNull(at(text, caretBefore));
    }

    private static @Nullable ChoicePanelModel at(String text, String caretBefore) {
        return ChoicePanelModel.at(
                text.indexOf(caretBefore), Texts.read(text), Language.ENGLISH, Texts.CODES);
    }

    private static List<String> sentences(ChoicePanelModel choice) {
        return choice.alternatives().stream()
                .map(alternative -> alternative.wording().sentence())
                .toList();
    }

    private static String words(Wording wording) {
        return wording.words().of(wording.sentence());
    }

    private static List<String> said(List<Chip> chips) {
        return chips.stream().map(Chip::description).toList();
    }
}
