package org.travaux.app.cli.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The reading of a text for people. */
class ParseTextTest {
    @Test
    void choices_stand_under_the_beginning_of_their_paragraph() {
        Run run = Run.reading("Plain.\n\n1. To [a [b]] (-CHN) [c] for [X]", "parse", "-").ended(0);
        assertEquals(
                List.of(
                        "2 1.: To [a [b]] (-CHN) [c] for [X]",
                        "  [a [b]] {CHN opposes} | [c]",
                        "    [b]",
                        "  (placeholder) [X]",
                        "4 brackets, 2 open points with 3 alternatives, 1 position, 1 placeholder;"
                                + " deepest nesting 2; 0 not closed, 0 not opened."),
                run.out().lines().limit(5).toList());
    }

    @Test
    void findings_are_explained_beside_their_place() {
        Run run = Run.reading("a [b", "parse", "-").ended(1);
        assertTrue(run.out().contains("  ! This bracket is never closed."), run.out());
        assertTrue(run.out().contains("«a [b»"), run.out());
    }

    @Test
    void a_draft_is_read_in_the_language_asked_for(@TempDir Path folder) {
        Path draft = new Texts(folder).draft();
        assertTrue(Run.of("parse", draft).ended(0).out().contains("[encourage] {CHN opposes}"));
        Run russian = Run.of("parse", draft, "--lang", "RU").ended(0);
        assertTrue(russian.out().contains("[поощрять] {CHN opposes}"), russian.out());
        Run kazakh = Run.of("parse", draft, "--lang", "kk").ended(0);
        assertTrue(kazakh.out().contains("[көтермелеуге] {CHN opposes}"), kazakh.out());
    }

    @Test
    void sentences_are_in_the_language_of_the_user() {
        byte[] text = "[a] (-CHN)".getBytes(StandardCharsets.UTF_8);
        assertTrue(Run.with(text, "ru", "parse", "-").out().contains("{CHN против}"));
        assertTrue(Run.with(text, "kk", "parse", "-").out().contains("{CHN қарсы}"));
        assertTrue(Run.with(text, "fr", "parse", "-").out().contains("{CHN opposes}"));
    }

    @Test
    void control_characters_do_not_reach_the_terminal() {
        Run run = Run.reading("a \u001b[31mred\u0007 [b\u009b] (-CHN)", "parse", "-");
        assertFalse(run.out().chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r'), run.out());
        assertFalse(run.out().contains("\u009b"), run.out());
    }

    @Test
    void a_character_is_not_cut_in_two() {
        for (int i = 0; i < 4; i++) {
            Run run = Run.reading("x".repeat(i) + "🌊".repeat(90) + " [b", "parse", "-");
            assertFalse(run.out().contains("?"), run.out());
        }
    }
}
