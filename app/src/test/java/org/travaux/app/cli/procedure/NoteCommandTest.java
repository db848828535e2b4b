package org.travaux.app.cli.procedure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The note with which a draft goes out, written by a script. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class NoteCommandTest {
    @TempDir private Path folder;
    private Path draft;
    private Path out;

    @BeforeEach
    void aDraft() {
        draft = new Texts(folder).draft();
        out = folder.resolve("note.docx");
    }

    private String read(Path note, String tag) throws IOException {
        Path read = folder.resolve("read.travaux");
        Run.of("import", note, "--lang", tag, "--out", read);
        return Files.readString(read);
    }

    @Test
    void each_language_of_the_draft_has_a_note_with_its_deadline() throws IOException {
        Run.of("procedure", draft, "--silence-until", "2099-12-04 18:00").ended(0);
        Run.of("note", draft, "--pages", "en=7,ru=8,kk=8", "--number", "N/1", "--out", out)
                .ended(0);
        String english = read(folder.resolve("note.en.docx"), "en");
        assertTrue(english.contains("4 December 2099"), english);
        assertTrue(english.contains("on 7 p."), english);
        String russian = read(folder.resolve("note.ru.docx"), "ru");
        assertTrue(russian.contains("на 8 л."), russian);
        assertTrue(russian.contains("№ N/1") || russian.contains("№\u00a0N/1"), russian);
    }

    @Test
    void one_language_is_written_under_the_name_given() {
        Run.of("note", draft, "--pages", "7", "--lang", "ru", "--out", out).ended(0);
        assertTrue(Files.exists(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "seven", "", "kk=8", "-1"})
    void the_number_of_pages_is_never_guessed(String pages) {
        Run.of("note", draft, "--pages", pages, "--lang", "en", "--out", out).refused("--pages 7");
        assertFalse(Files.exists(out));
    }

    @Test
    void what_can_not_be_is_refused() {
        Run.of("note", draft, "--pages", "7", "--lang", "fr", "--out", out).refused("fr", "en, ru");
        Run.of("note", draft, "--pages", "7", "--to", "nobody", "--out", out).refused("members");
        Run.of("note", draft, "--pages", "7", "--date", "2026-02-31", "--out", out)
                .refused("2026-02-31");
        Run.of("note", draft, "--pages", "7", "--out", draft).refused(draft.getFileName());
    }
}
