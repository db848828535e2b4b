package org.travaux.app.cli.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.cli.Run;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.files.exporting.ExportKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a Word document tells beside its text. */
class CheckWordTest {
    @TempDir private Path folder;

    private Path exported(String kind) {
        Path text = folder.resolve("text.txt");
        Path out = folder.resolve(kind + ".docx");
        String words = "clean".equals(kind) ? "All \\[is\\] agreed." : "To [go] (-CHN) \\[now\\].";
        try {
            Files.writeString(text, words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Run.of("export", text, "--as", kind, "--out", out).ended(0);
        return out;
    }

    @ParameterizedTest
    @EnumSource(value = ExportKind.class, names = "TRACKED", mode = EnumSource.Mode.EXCLUDE)
    void what_we_export_tells_nothing(ExportKind kind) {
        Run run = Run.of("check", exported(kind.id()));
        String first = run.out().lines().findFirst().orElse("");
        assertEquals("The document contains no hidden information.", first, run.toString());
    }

    @Test
    void tracked_changes_tell_what_was_asked_for() {
        String said = Run.of("check", exported("tracked")).ended(1).out();
        assertEquals(
                "2 tracked changes by China\n1 comment by China\n"
                        + "The document contains 2 items of hidden information.",
                said.lines().limit(3).collect(Collectors.joining("\n")));
        String json = Run.of("check", exported("tracked"), "--json").ended(1).out();
        assertTrue(json.contains("\"kind\":\"comments\""), json);
    }

    @Test
    void changes_and_comments_without_an_author_are_told_in_a_sentence() throws IOException {
        Path file = folder.resolve("sent.docx");
        String inserted = "<w:ins>" + MadeDocument.r("Words") + "</w:ins>";
        Files.write(
                file,
                MadeDocument.of(MadeDocument.p(inserted)).comment("0", "", "A remark").bytes());
        String said = Run.of("check", file).ended(1).out();
        assertEquals(
                "1 tracked change by an unnamed author\n" + "1 comment by an unnamed author",
                said.lines().limit(2).collect(Collectors.joining("\n")));
    }

    @Test
    void what_is_no_document_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("sent.docx"), "words");
        Run.of("check", file).refused("sent.docx", "not a Word document");
    }
}
