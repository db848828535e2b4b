package org.travaux.app.cli.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.cli.Run;
import org.travaux.app.files.FileKind;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class CirculateCommandTest {
    @TempDir private Path folder;

    private Path draft = Path.of("");
    private Path copies = Path.of("");

    @BeforeEach
    void a_draft() throws Exception {
        draft = folder.resolve("statement.travaux");
        copies = folder.resolve("copies");
        write("States should act without delay", "They meet each year");
    }

    private void write(String... texts) throws Exception {
        Draft written = TestDrafts.english(texts).withSymbol("AC/1");
        Files.writeString(draft, DraftFormat.write(written));
    }

    private Run circulate(Object... more) {
        return Run.of(
                Stream.concat(
                                Stream.of(
                                        "circulate",
                                        draft,
                                        "--by",
                                        "First desk",
                                        "--out-folder",
                                        copies),
                                Stream.of(more))
                        .toArray());
    }

    private Path copy(String name) {
        return copies.resolve("statement-Rev.1-" + name);
    }

    /** What somebody does with a document in a word processor. */
    private static void type(Path document, String before, String after) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes(document)));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace(before, after).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(document, changed.toByteArray());
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private List<String> texts(Path file) throws Exception {
        return DraftFormat.read(Files.readString(file)).texts(Language.ENGLISH);
    }

    @Test
    void each_gets_a_copy_and_what_comes_back_is_merged_with_what_has_become_of_the_text()
            throws Exception {
        circulate("--to", "CHN,RUS", "--deadline", "2099-05-14T18:00").ended(0);
        Path china = Files.move(copy("CHN.docx"), folder.resolve("scan0001.docx"));
        Path russia = Files.move(copy("RUS.docx"), folder.resolve("scan0002.docx"));
        type(china, "delay", "undue delay");
        type(russia, "each year", "every second year");
        // Meanwhile the secretariat works on.
        write("States should act together without delay", "They meet each year in Almaty");
        Path out = folder.resolve("compiled.travaux");
        Run run = Run.of("compile", draft, "--from", china, "--from", russia, "--out", out);
        assertTrue(run.ended(0).out().contains("Rev.1"), run.out());
        assertEquals(
                List.of(
                        "States should act together without [undue] (+CHN) delay",
                        "They meet [each] (-RUS) [every second] (+RUS) year in Almaty"),
                texts(out));
    }

    @Test
    void of_words_that_became_others_meanwhile_all_versions_stand_and_it_is_told()
            throws Exception {
        circulate("--to", "CHN", "--as", "draft").ended(0);
        Path china = copy("CHN" + FileKind.DRAFT_ENDING);
        Files.writeString(china, Files.readString(china).replace("should act", "shall act"));
        write("States must act without delay", "They meet each year");
        Path out = folder.resolve("compiled.travaux");
        Run run = Run.of("compile", draft, "--from", china, "--out", out).ended(1);
        String text = texts(out).getFirst();
        for (String word : List.of("should", "shall", "must", "(+CHN)")) {
            assertTrue(text.contains(word), text);
        }
        assertTrue(run.err().contains("must"), run.err());
    }

    @Test
    void two_copies_of_two_revisions_are_each_compared_with_their_own() throws Exception {
        circulate("--to", "CHN").ended(0);
        type(copy("CHN.docx"), "without delay", "without undue delay");
        write("States shall act without delay", "They meet each year");
        circulate("--to", "RUS").ended(0);
        Path russia = copies.resolve("statement-Rev.2-RUS.docx");
        type(russia, "each year", "every year");
        Path out = folder.resolve("compiled.travaux");
        Run.of("compile", draft, "--from", copy("CHN.docx"), "--from", russia, "--out", out)
                .ended(0);
        assertEquals(
                List.of(
                        "States shall act without [undue] (+CHN) delay",
                        "They meet [each] (-RUS) [every] (+RUS) year"),
                texts(out));
    }

    @Test
    void a_late_copy_is_as_if_it_had_come_with_the_others() throws Exception {
        circulate("--to", "CHN,RUS").ended(0);
        type(copy("CHN.docx"), "should act", "shall act");
        type(copy("RUS.docx"), "should act", "must act");
        Path together = folder.resolve("together.travaux");
        Run.of(
                        "compile",
                        draft,
                        "--from",
                        copy("CHN.docx"),
                        "--from",
                        copy("RUS.docx"),
                        "--out",
                        together)
                .ended(0);
        Path first = folder.resolve("first.travaux");
        Run.of("compile", draft, "--from", copy("CHN.docx"), "--out", first).ended(0);
        Files.move(first, draft, StandardCopyOption.REPLACE_EXISTING);
        Path late = folder.resolve("late.travaux");
        Run.of("compile", draft, "--from", copy("RUS.docx"), "--out", late).ended(0);
        assertEquals(texts(together), texts(late));
    }

    @Test
    void a_copy_of_a_state_that_is_not_kept_here_is_compared_with_the_draft() throws Exception {
        circulate("--to", "CHN").ended(0);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("my.travaux");
        Files.copy(draft, elsewhere);
        type(copy("CHN.docx"), "delay", "undue delay");
        Path out = folder.resolve("compiled.travaux");
        Run run = Run.of("compile", elsewhere, "--from", copy("CHN.docx"), "--out", out);
        assertTrue(run.ended(1).err().contains("Rev.1"), run.err());
        assertEquals("States should act without [undue] (+CHN) delay", texts(out).getFirst());
    }

    @Test
    void a_draft_that_was_renamed_still_knows_its_states() throws Exception {
        circulate("--to", "CHN").ended(0);
        type(copy("CHN.docx"), "delay", "undue delay");
        write("States shall act without delay", "They meet each year");
        Path renamed = Files.move(draft, draft.resolveSibling("renamed.travaux"));
        Path out = folder.resolve("compiled.travaux");
        Run.of("compile", renamed, "--from", copy("CHN.docx"), "--out", out).ended(0);
        assertEquals("States shall act without [undue] (+CHN) delay", texts(out).getFirst());
    }

    @Test
    void of_a_paragraph_that_was_moved_since_the_copy_does_not_move_it_back() throws Exception {
        circulate("--to", "CHN").ended(0);
        type(copy("CHN.docx"), "delay", "undue delay");
        Draft now = DraftFormat.read(Files.readString(draft));
        Files.writeString(
                draft, DraftFormat.write(now.withParagraphs(now.paragraphs().reversed())));
        Path out = folder.resolve("compiled.travaux");
        Run.of("compile", draft, "--from", copy("CHN.docx"), "--out", out).ended(0);
        assertEquals(
                List.of("They meet each year", "States should act without [undue] (+CHN) delay"),
                texts(out));
    }

    @Test
    void a_copy_of_the_compiled_text_that_restores_the_words_opposes_the_others() throws Exception {
        circulate("--to", "CHN").ended(0);
        type(copy("CHN.docx"), "without delay", "at once");
        Path compiled = folder.resolve("compiled.travaux");
        Run.of("compile", draft, "--from", copy("CHN.docx"), "--out", compiled).ended(0);
        Files.move(compiled, draft, StandardCopyOption.REPLACE_EXISTING);
        circulate("--to", "RUS", "--as", "draft").ended(0);
        Path russia = copies.resolve("statement-Rev.2-RUS.travaux");
        String sent = Files.readString(russia);
        Draft text = DraftFormat.read(sent);
        String bracketed = text.texts(Language.ENGLISH).getFirst();
        Files.writeString(russia, sent.replace(bracketed, "States should act without delay"));
        Path out = folder.resolve("again.travaux");
        Run run = Run.of("compile", draft, "--from", russia, "--out", out);
        assertTrue(texts(out).getFirst().contains("RUS"), run.out() + texts(out));
    }

    @Test
    void what_two_propose_in_two_waves_is_traced_where_it_stands() throws Exception {
        circulate("--to", "CHN,RUS").ended(0);
        type(copy("CHN.docx"), "delay", "undue delay");
        type(copy("RUS.docx"), "delay", "undue delay");
        Path first = folder.resolve("first.travaux");
        Run.of("compile", draft, "--from", copy("CHN.docx"), "--out", first).ended(0);
        Files.move(first, draft, StandardCopyOption.REPLACE_EXISTING);
        // The text has moved on, so that the second wave is merged.
        Files.writeString(draft, Files.readString(draft).replace("each year", "every year"));
        Path out = folder.resolve("second.travaux");
        Run.of("compile", draft, "--from", copy("RUS.docx"), "--out", out);
        assertEquals("States should act without [undue] (+CHN, RUS) delay", texts(out).getFirst());
        String traced = Run.of("trace", out).out();
        assertEquals(2, traced.lines().filter(line -> line.contains("open")).count(), traced);
    }

    @Test
    void damage_in_what_a_copy_says_of_itself_does_not_keep_its_text_from_being_read()
            throws Exception {
        circulate("--to", "CHN").ended(0);
        Path china = copy("CHN.docx");
        type(china, "delay", "undue delay");
        type(china, "</Properties>", "<");
        Path out = folder.resolve("compiled.travaux");
        Run.of("compile", draft, "--from", "CHN=" + china, "--out", out).ended(0);
        assertEquals("States should act without [undue] (+CHN) delay", texts(out).getFirst());
    }

    @Test
    void nothing_is_written_over_and_what_is_wrong_is_said() throws Exception {
        circulate("--to", "CHN,RUS").ended(0);
        byte[] china = bytes(copy("CHN.docx"));
        assertTrue(circulate("--to", "CHN").ended(2).err().contains("statement-Rev.1-CHN.docx"));
        assertArrayEquals(china, bytes(copy("CHN.docx")));
        assertTrue(circulate("--to", "XYZ").ended(2).err().contains("XYZ"));
        assertTrue(circulate("--to", "CHN=fr").ended(2).err().contains("fr"));
        assertTrue(
                circulate("--to", "CHN", "--deadline", "2020-05-14")
                        .ended(2)
                        .err()
                        .contains("2020"));
        assertTrue(circulate("--to", "CHN", "--as", "pdf").ended(2).err().contains("tracked"));
        assertTrue(
                circulate("--to", "CHN", "--deadline", "Friday").ended(2).err().contains("Friday"));
        Path plain = folder.resolve("plain.docx");
        Run.of("export", draft, "--as", "negotiating", "--out", plain).ended(0);
        assertTrue(
                Run.of("compile", draft, "--from", plain, "--out", folder.resolve("c.travaux"))
                        .ended(2)
                        .err()
                        .contains("whose"));
        assertFalse(Files.exists(folder.resolve("c.travaux")));
    }

    @Test
    void a_clean_text_does_not_say_to_whom_a_copy_was_sent() throws Exception {
        circulate("--to", "CHN", "--as", "draft").ended(0);
        Path china = copy("CHN" + FileKind.DRAFT_ENDING);
        for (String kind : List.of("public", "reading")) {
            Path out = folder.resolve(kind + ".docx");
            Run.of("export", china, "--as", kind, "--out", out).ended(0);
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(out))) {
                for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(text.contains("CHN") || text.contains("Travaux"), part.getName());
                }
            }
        }
    }
}
