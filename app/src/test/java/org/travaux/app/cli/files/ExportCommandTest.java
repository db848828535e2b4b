package org.travaux.app.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A draft as a Word document. */
class ExportCommandTest {
    @TempDir private Path folder;

    private static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("word/document.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void side_by_side_holds_every_language() throws IOException {
        Path out = folder.resolve("all.docx");
        Run run = Run.of("export", new Texts(folder).draft(), "--as", "side-by-side", "--out", out);
        assertEquals("Written: " + out, run.ended(0).out().strip());
        String document = document(out);
        assertTrue(document.contains("Recalling the rivers"), document);
        assertTrue(document.contains("Напоминая о реках"), document);
        assertTrue(document.contains("Өзендерді"), document);
    }

    @Test
    void negotiating_holds_one_language() throws IOException {
        Path draft = new Texts(folder).draft();
        Path out = folder.resolve("one.docx");
        Run.of("export", draft, "--as", "negotiating", "--out", out).ended(0);
        assertTrue(document(out).contains("Recalling the rivers"));
        assertFalse(document(out).contains("Напоминая"));
        Run.of("export", draft, "--as", "negotiating", "--out", out, "--lang", "ru").ended(0);
        assertTrue(document(out).contains("Напоминая"));
        assertFalse(document(out).contains("Recalling"));
    }

    @Test
    void each_language_becomes_a_file_with_its_name() throws IOException {
        Path draft = new Texts(folder).draft();
        Path out = folder.resolve("text.docx");
        Run run =
                Run.of("export", draft, "--as", "negotiating", "--each-language", "--out", out)
                        .ended(0);
        assertEquals(3, run.out().lines().count());
        assertTrue(document(folder.resolve("text.en.docx")).contains("Recalling the rivers"));
        assertTrue(document(folder.resolve("text.ru.docx")).contains("Напоминая"));
        assertTrue(document(folder.resolve("text.kk.docx")).contains("Өзендерді"));
        assertFalse(Files.exists(out));
        Run refused =
                Run.of("export", draft, "--as", "side-by-side", "--each-language", "--out", out);
        assertTrue(refused.ended(2).err().contains("Leave out --each-language"), refused.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiating", "side-by-side"})
    void a_text_is_exported_as_well(String kind) throws IOException {
        Path out = folder.resolve("text.docx");
        Run.reading("To [go] (-CHN)", "export", "-", "--as", kind, "--out", out).ended(0);
        assertTrue(document(out).contains("CHN"));
    }

    @Test
    void tracked_changes_are_made_to_an_earlier_version_and_give_the_draft_back()
            throws IOException {
        Path earlier = folder.resolve("old.travaux");
        Path draft = folder.resolve("new.travaux");
        Run.reading("We shall go home.", "import", "-", "--out", earlier).ended(0);
        Run.reading("We [shall] [may] (+CHN) go there.", "import", "-", "--out", draft).ended(0);
        Path out = folder.resolve("since.docx");
        Run.of("export", draft, "--as", "tracked", "--base", earlier, "--out", out).ended(0);
        String document = document(out);
        assertTrue(document.contains("<w:delText>home</w:delText>"), document);
        assertTrue(document.contains("<w:delText>shall</w:delText>"), document);
        assertTrue(document.contains(">may</w:t>"), document);
        Path back = folder.resolve("back.travaux");
        Run.of("import", out, "--out", back).ended(0);
        assertTrue(
                Files.readString(back).contains("We [shall] [may] (+CHN) go there."),
                Files.readString(back));
    }

    @Test
    void an_earlier_version_that_is_no_use_is_refused() throws IOException {
        Path draft = new Texts(folder).draft();
        Path earlier = folder.resolve("old.travaux");
        Run.reading("Nous allons.", "import", "-", "--lang", "fr", "--out", earlier).ended(0);
        Path out = folder.resolve("x.docx");
        Run.of("export", draft, "--as", "tracked", "--base", earlier, "--out", out)
                .refused("old.travaux");
        Run.of("export", draft, "--as", "negotiating", "--base", draft, "--out", out)
                .refused("--base");
        Run.of("export", draft, "--as", "tracked", "--base", "no.travaux", "--out", out)
                .refused("no.travaux");
        assertFalse(Files.exists(out));
    }

    @Test
    void what_can_not_be_exported_writes_nothing() throws IOException {
        Texts texts = new Texts(folder);
        Path draft = texts.draft();
        byte[] before = Files.readAllBytes(draft);
        Path out = folder.resolve("x.docx");
        Run.of("export", draft, "--as", "poster", "--out", out).refused("negotiating", "poster");
        Run.of("export", draft, "--as", "negotiating", "--lang", "fr", "--out", out).refused("fr");
        Run.of("export", draft, "--as", "negotiating", "--out", draft).refused("made.travaux");
        Run.of("export", draft, "--as", "negotiating", "--out", "-").refused("standard output");
        assertFalse(Files.exists(out));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(draft));
    }
}
