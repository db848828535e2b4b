package org.travaux.app.viewmodel.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.ReadText;
import org.travaux.markup.data.Language;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class DisplayTextTest {
    static List<String> forms() {
        return Texts.FORMS;
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @Test
    void positions_become_chips_with_a_sign_and_a_description() {
        List<Chip> chips = chips("We [shall] (+KAZ; -TUR; CHN tcb) act", Texts.ENGLISH);
        assertEquals(
                List.of("+ KAZ", "− TUR", "… CHN tcb"),
                chips.stream().map(chip -> chip.label().replaceAll("\\h", " ")).toList());
        assertEquals(
                List.of("Kazakhstan supports", "Türkiye opposes", "China will revert (tcb)"),
                chips.stream().map(Chip::description).toList());
        assertEquals(
                List.of(TextStyle.SUPPORTS, TextStyle.OPPOSES, TextStyle.PENDING),
                chips.stream().map(Chip::side).toList());
    }

    @Test
    void chips_speak_the_language_of_the_interface() {
        String text = "We [shall] (-China) act";
        assertEquals("Китай: возражает", said(text, "ru"));
        assertTrue(said(text, "kk").startsWith("Қытай"), said(text, "kk"));
    }

    @Test
    void the_word_of_a_stance_is_in_the_language_of_the_column() {
        String text = "We [shall] (CHN tcb) act";
        for (String spoken : Sentences.LANGUAGES) {
            Naming naming = new Naming(Texts.NOTATION, Sentences.in(spoken), false);
            assertEquals("…\u202fCHN\u00a0tcb", label(text, Language.ENGLISH, naming));
            assertEquals("…\u202fCHN\u00a0вернётся", label(text, Language.RUSSIAN, naming));
            assertEquals("…\u202fCHN\u00a0кейін", label(text, Language.KAZAKH, naming));
            assertEquals("…\u202fCHN\u00a0tcb", label(text, new Language("fr"), naming));
        }
    }

    private static String label(String text, Language column, Naming naming) {
        return chips(text, column, naming).getFirst().label();
    }

    @Test
    void the_notes_themselves_are_not_shown() {
        String shown = display("We [shall] (+KAZ) act").text();
        assertTrue(shown.startsWith("We [shall]"), shown);
        assertTrue(shown.endsWith(" act"), shown);
        assertTrue(!shown.contains("("), shown);
    }

    @Test
    void a_delegation_nobody_knows_is_marked() {
        DisplayRun chip =
                display("We [shall] (+Atlantis) act").runs().stream()
                        .filter(run -> run.chip() != null)
                        .findFirst()
                        .orElseThrow();
        assertTrue(chip.styles().contains(TextStyle.WARNING));
        assertEquals("Atlantis supports", Objects.requireNonNull(chip.chip()).description());
    }

    @Test
    void a_parenthesis_that_names_nobody_is_text() {
        String text = "We (the Ministers) [agree (in part)] to meet";
        assertEquals(text, display(text).text());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_shown_and_leads_back(String text) {
        assertLeadsBack(Texts.read(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void texts_of_anything_are_shown_and_lead_back(int seed) {
        Texts.readAll(Texts.hostile(seed)).forEach(DisplayTextTest::assertLeadsBack);
    }

    @Test
    void a_place_in_a_chip_is_the_delegation_in_the_text() {
        String text = "We [shall] (+KAZ; -TUR) act";
        DisplayText display = display(text);
        int turkey = display.text().indexOf("TUR");
        assertEquals(text.indexOf("TUR"), display.sourceOffset(turkey));
        int act = display.text().indexOf("act");
        assertEquals(text.indexOf("act"), display.sourceOffset(act));
        assertEquals(text.length(), display.sourceOffset(display.text().length()));
    }

    @Test
    void a_text_with_a_thousand_choices_is_still_shown_to_its_end() {
        String text = "[a] (+KAZ) ".repeat(1_000) + "the end";
        DisplayText display = display(text);
        assertTrue(display.runs().size() < 600);
        assertTrue(display.text().endsWith("[a] (+KAZ) the end"));
        assertLeadsBack(Texts.read(text));
    }

    private static void assertLeadsBack(ReadText text) {
        DisplayText display = DisplayText.of(text, Language.ENGLISH, Texts.CODES);
        int shown = 0;
        int last = 0;
        for (DisplayRun run : display.runs()) {
            assertTrue(
                    run.source().start() >= last && run.source().end() <= text.text().length(),
                    () -> run + " in " + text.text());
            last = run.source().end();
            for (int i = 0; i < run.text().length(); i++) {
                int source = display.sourceOffset(shown + i);
                assertTrue(source >= run.source().start() && source <= run.source().end());
                if (run.chip() == null && !run.source().isEmpty()) {
                    assertEquals(run.text().charAt(i), text.text().charAt(source));
                }
            }
            shown += run.text().length();
        }
        assertEquals(display.text().length(), shown);
        assertEquals(text.text().length(), display.sourceOffset(shown));
        assertEveryPositionIsShownOnce(text, display);
    }

    /** What is not in a run stands in a note, and nothing of a note but its names is lost. */
    private static void assertEveryPositionIsShownOnce(ReadText text, DisplayText display) {
        if (display.runs().size() > 500) {
            return;
        }
        long chips = display.runs().stream().filter(run -> run.chip() != null).count();
        int positions =
                text.reading().positions().size()
                        + text.reading().choices().stream()
                                .mapToInt(choice -> choice.allPositions().size())
                                .sum()
                        + text.reading().loose().stream()
                                .mapToInt(bracket -> bracket.positions().size())
                                .sum();
        assertEquals(positions, chips, text::text);
    }

    private static String said(String text, String language) {
        return chips(text, Sentences.in(language)).getFirst().description();
    }

    private static DisplayText display(String text) {
        return DisplayText.of(Texts.read(text), Language.ENGLISH, Texts.CODES);
    }

    @Test
    void names_are_in_the_language_of_the_column_and_said_in_that_of_the_interface() {
        Naming naming = new Naming(Texts.NOTATION, Texts.ENGLISH, true);
        String text = "[a] (-CHN; Atlantis tcb)";
        Chip english = chips(text, Language.ENGLISH, naming).getFirst();
        Chip russian = chips(text, Language.RUSSIAN, naming).getFirst();
        Chip kazakh = chips(text, Language.KAZAKH, naming).getFirst();
        assertEquals("−\u202fChina", english.label());
        assertEquals("−\u202fКитай", russian.label());
        assertEquals("−\u202fҚытай", kazakh.label());
        assertEquals("China opposes", russian.description());
        assertEquals(
                "+\u202fRussian\u00a0Federation",
                chips("[a] (+RUS)", Language.ENGLISH, naming).getFirst().label());
    }

    private static List<Chip> chips(String text, Sentences sentences) {
        return chips(text, Language.ENGLISH, new Naming(Texts.NOTATION, sentences, false));
    }

    private static List<Chip> chips(String text, Language column, Naming naming) {
        return DisplayText.of(Texts.read(text), column, naming).runs().stream()
                .map(DisplayRun::chip)
                .filter(Objects::nonNull)
                .toList();
    }
}
