package org.travaux.markup.settle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts that are not agreed, to be read. */
class ReadingCopyTest {
    private static final String SENTENCE =
            "They are [encouraging] (-CHN) [urging] (+CHN) (ISR tcb) all [, at once] (G77:"
                    + " delete).";

    private static List<String> copy(ReadingCopy copy, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            ParagraphKind.PLAIN,
                            null,
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(text))));
        }
        Draft draft = Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
        return copy.of(DraftReading.of(draft), Language.ENGLISH).texts(Language.ENGLISH);
    }

    @Test
    void the_first_and_the_last_alternatives_are_whole_sentences() {
        assertEquals(
                List.of("They are encouraging all, at once."),
                copy(new ReadingCopy.First(), SENTENCE));
        assertEquals(List.of("They are urging all."), copy(new ReadingCopy.Last(), SENTENCE));
    }

    @Test
    void without_names_there_are_brackets_and_words() {
        assertEquals(
                List.of("They are [encouraging] [urging] all [, at once]."),
                copy(new ReadingCopy.NoNames(), SENTENCE));
        assertEquals(
                List.of("[a]/[b] c", "Over [two", "paragraphs] end."),
                copy(
                        new ReadingCopy.NoNames(),
                        "[a] (+CHN)/[b] (RUS tcb) c {ask Egypt} (CHN reserves)",
                        "Over [two",
                        "paragraphs] (-JPN) end."));
    }

    @Test
    void without_names_what_is_asked_for_in_words_stands_in_brackets() {
        assertEquals(
                List.of(
                        "States [fully] act",
                        "States [promote][urge] it",
                        "[all] of [them] go [now].",
                        "Urges all",
                        "They meet [soon] again"),
                copy(
                        new ReadingCopy.NoNames(),
                        "States (EU: add \"fully\") act",
                        "States promote (US: replace \"promote\" with \"urge\") it",
                        "(CHN) [all] of [them]RUS go [now] [EU reserves].",
                        "(CHN, RUS) Urges all",
                        "They meet (CHN) [soon] (-IND) again"));
    }

    @Test
    void a_delegation_has_what_it_supports_and_not_what_it_opposes() {
        assertEquals(
                List.of("They are urging all [, at once]."),
                copy(
                        new ReadingCopy.WouldHave("CHN"),
                        "They are [encouraging] (-CHN) [urging] all [, at once]."));
        assertEquals(
                List.of("They [go] [stay]."),
                copy(new ReadingCopy.WouldHave("CHN"), "They [go] (+RUS) [stay] (-TUR)."));
        assertEquals(
                List.of("They go."),
                copy(new ReadingCopy.WouldHave("CHN"), "They go [slowly] (-CHN)."));
    }

    @Test
    void where_it_is_silent_its_groups_speak() {
        assertEquals(
                List.of("They stay."),
                copy(new ReadingCopy.WouldHave("FRA"), "They [go] (-EU) [stay]."));
        assertEquals(
                List.of("They go."),
                copy(new ReadingCopy.WouldHave("FRA"), "They [go] (-EU; +FRA) [stay]."));
    }

    @Test
    void paragraphs_of_which_nothing_is_left_are_not_there() {
        assertEquals(
                List.of("One.", "Three."),
                copy(new ReadingCopy.Last(), "One.", "[Two.] (-CHN)", "Three."));
    }
}
