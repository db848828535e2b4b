package org.travaux.app.cli.comparing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.text.ChangeSet;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MergeCommandTest {
    @TempDir private Path folder;

    private Path base = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void a_base() throws Exception {
        base = draft("base.travaux", "States should act now", "They meet every year");
        out = folder.resolve("merged.travaux");
    }

    private Path draft(String name, String... texts) throws Exception {
        Draft draft = TestDrafts.english(texts);
        Path file = folder.resolve(name);
        Files.writeString(file, DraftFormat.write(draft));
        return file;
    }

    private static List<String> texts(Path file) throws Exception {
        return DraftFormat.read(Files.readString(file)).texts(Language.ENGLISH);
    }

    @Test
    void different_words_meet_with_nothing_to_report() throws Exception {
        Path ours = draft("ours.travaux", "States shall act now", "They meet every year");
        Path theirs = draft("theirs.travaux", "States should act today", "They meet every year");
        Run run = Run.of("merge", base, ours, theirs, "--out", out).ended(0);
        assertEquals(List.of("States shall act today", "They meet every year"), texts(out));
        assertTrue(run.out().contains("Nothing has to be looked at"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void the_same_words_are_told_with_both_names(String language) throws Exception {
        Path ours = draft("ours.travaux", "States shall act now", "They meet every year");
        Path theirs = draft("theirs.travaux", "States must act now", "They meet every year");
        Run run =
                Run.with(
                        new byte[0],
                        language,
                        "merge",
                        base,
                        ours,
                        theirs,
                        "--ours",
                        "Aigerim",
                        "--theirs",
                        "Daniyar",
                        "--date",
                        "2027-05-14",
                        "--out",
                        out);
        run.ended(1);
        for (String told : List.of("Aigerim", "Daniyar", "shall", "must", "¶1")) {
            assertTrue(run.out().contains(told), run.out());
        }
        MergeRecord kept = DraftFormat.read(Files.readString(out)).merges().getLast();
        assertEquals("2027-05-14", kept.date());
        assertEquals(List.of("Aigerim", "Daniyar"), kept.sides().stream().sorted().toList());
    }

    @Test
    void what_is_to_be_looked_at_is_json_too() throws Exception {
        Path ours = draft("ours.travaux", "States shall act now", "They meet every year");
        Path theirs = draft("theirs.travaux", "States must act now", "They meet every year");
        JsonNode told = Run.of("merge", base, ours, theirs, "--out", out, "--json").ended(1).json();
        JsonNode remark = told.path("remarks").path(0);
        assertEquals("words", remark.path("is").stringValue());
        assertEquals("¶1", remark.path("name").stringValue());
        assertTrue(texts(out).getFirst().contains("[must][shall]"), texts(out).toString());
    }

    @Test
    void ours_may_be_written_over_and_keeps_the_version_before() throws Exception {
        Path ours = draft("ours.travaux", "States shall act now", "They meet every year");
        Path theirs = draft("theirs.travaux", "States should act now", "They met");
        byte[] before = Files.readAllBytes(ours);
        Run.of("merge", base, ours, theirs, "--out", ours).ended(0);
        assertEquals(List.of("States shall act now", "They met"), texts(ours));
        assertArrayEquals(before, Files.readAllBytes(Run.before(ours)));
    }

    @Test
    void nothing_is_written_where_a_file_is_no_draft() throws Exception {
        Path text = new Texts(folder).write("text.txt", "States shall act");
        Run.of("merge", base, text, base, "--out", out).refused("text.txt");
        Path damaged = folder.resolve("damaged.travaux");
        Files.writeString(damaged, "{\"travaux\":1,");
        Run.of("merge", base, base, damaged, "--out", out).refused("damaged.travaux");
        Run.of("merge", base, base, folder.resolve("gone.travaux"), "--out", out)
                .refused("gone.travaux");
        Run.of("merge", base, base, base, "--date", "tomorrow", "--out", out).refused("tomorrow");
        Run.of("merge", base, base, base, "--out", base).refused("base.travaux");
        assertFalse(Files.exists(out));
    }

    /** As Git hands it over where both added the file. */
    @Test
    void without_a_base_what_both_have_stands_once() throws Exception {
        Path nothing = folder.resolve("nothing");
        Files.createFile(nothing);
        Draft draft = DraftFormat.read(Files.readString(base));
        Path ours = folder.resolve("ours.travaux");
        Files.writeString(
                ours,
                DraftFormat.write(
                        draft.apply(
                                0,
                                Language.ENGLISH,
                                ChangeSet.between(
                                        "States should act now", "States should act here now"))));
        Run.of("merge", nothing, ours, base, "--out", out).ended(1);
        assertTrue(texts(out).getFirst().contains("here"), texts(out).toString());
        assertEquals(2, texts(out).size());
    }

    @Test
    void trace_forgets_who_said_what() throws Exception {
        Path ours = draft("ours.travaux", "States shall act now", "They meet every year");
        Path theirs = draft("theirs.travaux", "States must act now", "They meet every year");
        Run.of("merge", base, ours, theirs, "--ours", "Aigerim", "--out", out).ended(1);
        Path forgotten = folder.resolve("forgotten.travaux");
        Run.of("trace", out, "--forget", "--out", forgotten).ended(0);
        assertFalse(Files.readString(forgotten).contains("Aigerim"));
    }
}
