package org.travaux.app.cli.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CompareCommandTest {
    private static final String OLD = "1. States should act.\n\n2. They meet every year.\n";

    @TempDir private Path folder;

    private Path text(String name, String words) throws Exception {
        return new Texts(folder).write(name, words);
    }

    @Test
    void the_same_text_has_no_changes() throws Exception {
        Path old = text("a.txt", OLD);
        Run run = Run.of("compare", old, old).ended(0);
        assertEquals(
                "No words changed outside brackets.\nThe two texts are the same.",
                run.out().replace("\r", "").strip());
    }

    @Test
    void a_modal_verb_that_changed_without_a_bracket_is_an_alarm() throws Exception {
        Path old = text("a.txt", OLD);
        Path changed = text("b.txt", OLD.replace("should", "shall").replace("year", "month"));
        Run run = Run.of("compare", old, changed).ended(1);
        assertTrue(run.out().startsWith("Words changed outside brackets in 2 places."), run.out());
        int verb = run.out().indexOf("modal or operative verb: «should» → «shall»");
        int word = run.out().indexOf("words outside brackets: «year» → «month»");
        assertTrue(verb > 0 && word > verb, run.out());
        JsonNode json = Run.of("compare", old, changed, "--json").ended(1).json();
        assertEquals(2, json.path("alarms").asInt());
        JsonNode first = json.path("changes").path(0);
        assertEquals("modal-verb", first.path("kind").asString());
        assertEquals("alarm", first.path("severity").asString());
        assertEquals("en", first.path("language").asString());
        assertEquals("should", first.path("before").path("text").asString());
        JsonNode after = first.path("after");
        assertEquals(0, after.path("paragraph").asInt());
        assertEquals(7, after.path("start").asInt());
        assertEquals(12, after.path("end").asInt());
        assertEquals(1, json.path("counts").path("modal-verb").asInt());
    }

    @Test
    void brackets_around_words_as_they_stood_are_none() throws Exception {
        Path old = text("a.txt", OLD);
        Path changed = text("b.txt", OLD.replace("should", "[should] (-CHN) [shall] (+CHN)"));
        Run run = Run.of("compare", old, changed).ended(0);
        assertTrue(run.out().startsWith("No words changed outside brackets."), run.out());
        assertTrue(run.out().contains("brackets opened: «should» → «[should]"), run.out());
    }

    @Test
    void a_document_is_held_against_the_draft() throws Exception {
        Path draft = folder.resolve("d.travaux");
        Run.of(
                        "import",
                        text("a.en.txt", OLD),
                        text("a.ru.txt", "1. Государства должны.\n\n2. Они."),
                        "--out",
                        draft)
                .ended(0);
        Path sent = folder.resolve("sent.docx");
        Run.of("export", draft, "--as", "negotiating", "--lang", "en", "--out", sent).ended(0);
        Run.of("compare", draft, sent).ended(0);
        Run.of("compare", draft, draft, "--lang", "kk").refused("kk", "en, ru");
    }

    @Test
    void the_changes_become_a_document() throws Exception {
        Path old = text("a.txt", OLD);
        Path changed = text("b.txt", OLD.replace("should", "shall"));
        Path out = folder.resolve("changes.docx");
        Run.of("compare", old, changed, "--out", out).ended(1);
        JsonNode read = Run.of("parse", out, "--json").ended(0).json();
        assertTrue(read.toString().contains("shall"), read.toString());
        assertEquals(OLD, Files.readString(old, StandardCharsets.UTF_8));
        Run.of("compare", old, changed, "--out", old).refused("a.txt");
        Run.of("compare", old, changed, "--out", folder.resolve("x.pdf")).refused(".docx");
    }

    @Test
    void what_cannot_be_compared_is_refused() throws Exception {
        Path old = text("a.txt", OLD);
        Path russian = text("b.txt", "1. Государства должны действовать сообща.\n");
        Run.of("compare", old, russian).refused("a.txt", "en", "b.txt", "ru");
        Run.of("compare", old, folder.resolve("none.txt")).refused("none.txt");
    }
}
