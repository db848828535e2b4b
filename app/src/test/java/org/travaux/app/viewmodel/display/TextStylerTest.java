package org.travaux.app.viewmodel.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.session.ReadText;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class TextStylerTest {
    /** Far more than it takes; a text that takes its square would not end in this time. */
    private static final Duration LIVE = Duration.ofSeconds(20);

    private static final int MANY = 100_000;

    static List<String> forms() {
        return Texts.FORMS;
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void spans_cover_every_form_of_the_notation(String text) {
        assertCovers(Texts.read(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spans_cover_texts_of_anything_in_any_order(int seed) {
        Texts.readAll(Texts.hostile(seed)).forEach(TextStylerTest::assertCovers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[a] (+KAZ) ",
                "[EU: a] ",
                "[X]",
                "(",
                "[a - US] ",
                "] (-TUR)",
                "*"
            })
    void a_piece_repeated_is_covered_in_time(String piece) {
        assertTimeoutPreemptively(LIVE, () -> assertCovers(Texts.read(piece.repeat(MANY / 5))));
    }

    @Test
    void brackets_nested_deep_are_covered_in_time() {
        assertTimeoutPreemptively(
                LIVE, () -> assertCovers(Texts.read("[".repeat(MANY) + "]".repeat(MANY))));
    }

    @Test
    void choices_nested_deep_are_covered_in_time() {
        String text = "[a ".repeat(MANY / 5) + "b] (+CHN)".repeat(MANY / 5);
        assertTimeoutPreemptively(LIVE, () -> assertCovers(Texts.read(text)));
    }

    @Test
    void an_alternative_is_told_from_the_next() {
        ReadText text = Texts.read("We [shall] [should] [may] [can] act");
        assertStyles(text, "hall", TextStyle.ALTERNATIVE_1, TextStyle.DEPTH_1);
        assertStyles(text, "hould", TextStyle.ALTERNATIVE_2, TextStyle.DEPTH_1);
        assertStyles(text, "ay", TextStyle.ALTERNATIVE_3, TextStyle.DEPTH_1);
        assertStyles(text, "an", TextStyle.ALTERNATIVE_1, TextStyle.DEPTH_1);
        assertStyles(text, "[should", TextStyle.BRACKET);
        assertStyles(text, "] [may", TextStyle.BRACKET, TextStyle.ALTERNATIVE_2);
        assertEquals(Set.of(), stylesAt(text, "We"));
        assertEquals(Set.of(), stylesAt(text, "act"));
    }

    @Test
    void a_nested_choice_looks_deeper_than_what_it_stands_in() {
        ReadText text = Texts.read("[one [two [three [four [five] d] c] b] a]");
        assertStyles(text, "one", TextStyle.DEPTH_1);
        assertStyles(text, "two", TextStyle.DEPTH_2);
        assertStyles(text, "three", TextStyle.DEPTH_3);
        assertStyles(text, "four", TextStyle.DEPTH_4);
        assertStyles(text, "five", TextStyle.DEPTH_4);
        assertStyles(text, " a]", TextStyle.DEPTH_1);
    }

    @Test
    void a_note_shows_on_which_side_everybody_is() {
        ReadText text = Texts.read("[shall] (+KAZ; -TUR; CHN tcb) act");
        assertStyles(text, "(+", TextStyle.POSITION_NOTE);
        assertStyles(text, "KAZ", TextStyle.POSITION_NOTE, TextStyle.SUPPORTS);
        assertStyles(text, "TUR", TextStyle.POSITION_NOTE, TextStyle.OPPOSES);
        assertStyles(text, "CHN", TextStyle.POSITION_NOTE, TextStyle.PENDING);
        assertEquals(Set.of(), stylesAt(text, "act"));
    }

    @Test
    void what_is_not_contested_is_not_shown_as_contested() {
        ReadText text = Texts.read("in [X] years, [A/RES/70/1], \\[so\\]");
        assertStyles(text, "X", TextStyle.PLACEHOLDER);
        assertStyles(text, "RES", TextStyle.CITATION);
        for (StyledSpan span : TextStyler.spans(text)) {
            assertTrue(!span.styles().contains(TextStyle.BRACKET), span::toString);
        }
    }

    @Test
    void marks_hold_inside_and_outside_brackets() {
        ReadText text = Texts.read("*Recalling* the [**firm** will] of all");
        assertStyles(text, "Recalling", TextStyle.ITALIC);
        assertStyles(text, "firm", TextStyle.BOLD, TextStyle.ALTERNATIVE_1);
        assertEquals(Set.of(), stylesAt(text, "of all"));
    }

    @Test
    void a_bracket_over_several_paragraphs_marks_all_of_them() {
        List<ReadText> texts =
                Texts.readAll(List.of("We [agree", "and sign", "today] (-CHN) here"));
        assertStyles(texts.get(0), "agree", TextStyle.SPANNING);
        assertStyles(texts.get(0), "[", TextStyle.SPANNING, TextStyle.BRACKET);
        assertStyles(texts.get(1), "and sign", TextStyle.SPANNING);
        assertStyles(texts.get(2), "today", TextStyle.SPANNING);
        assertStyles(texts.get(2), "CHN", TextStyle.POSITION_NOTE, TextStyle.OPPOSES);
        assertEquals(Set.of(), stylesAt(texts.get(0), "We"));
        assertEquals(Set.of(), stylesAt(texts.get(2), "here"));
    }

    @Test
    void a_finding_is_marked_where_it_is() {
        ReadText text = Texts.read("no end [to this");
        assertEquals(1, text.diagnostics().size());
        assertTrue(
                stylesAt(text, "[").stream()
                        .anyMatch(Set.of(TextStyle.ERROR, TextStyle.WARNING)::contains));
        assertEquals(Set.of(), stylesAt(text, "no end"));
    }

    @Test
    void every_style_has_a_name_of_its_own_for_style_sheets() {
        Set<TextStyle> all = EnumSet.allOf(TextStyle.class);
        assertEquals(all.size(), all.stream().map(TextStyle::css).distinct().count());
    }

    private static void assertCovers(ReadText text) {
        int from = 0;
        Set<TextStyle> last = Set.of(TextStyle.values());
        for (StyledSpan span : TextStyler.spans(text)) {
            assertEquals(from, span.range().start());
            assertTrue(!span.range().isEmpty());
            assertTrue(!span.styles().equals(last), "two spans that look the same");
            from = span.range().end();
            last = span.styles();
        }
        assertEquals(text.text().length(), from);
    }

    private static void assertStyles(ReadText text, String words, TextStyle... wanted) {
        Set<TextStyle> styles = stylesAt(text, words);
        assertTrue(styles.containsAll(Set.of(wanted)), () -> words + " looks " + styles);
    }

    /** How the first character of some words looks. */
    private static Set<TextStyle> stylesAt(ReadText text, String words) {
        int at = text.text().indexOf(words);
        return TextStyler.spans(text).stream()
                .filter(span -> span.range().start() <= at && at < span.range().end())
                .findFirst()
                .orElseThrow()
                .styles();
    }
}
