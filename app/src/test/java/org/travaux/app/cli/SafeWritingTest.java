package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.safety.DraftLock;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.storage.ProcessMark;
import org.travaux.markup.draft.format.DraftFormat;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a command writes over is nobody's who works on it, and is kept. */
class SafeWritingTest {
    @TempDir Path folder;

    private Path draft(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), DraftFormat.write(TestDrafts.english(text)));
    }

    private Path imported() throws IOException {
        Path text = Files.writeString(folder.resolve("in.txt"), "We [meet] [gather].");
        Path in = folder.resolve("in.travaux");
        Run.of("import", text, "--out", in).ended(0);
        return in;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void a_draft_that_is_written_over_is_kept_and_not_beside_it() throws IOException {
        Path in = imported();
        Path out = draft("out.travaux", "old");
        String old = Files.readString(out);
        Run.of("settle", in, "--all", "every", "--adopt", "first", "--out", out);
        assertTrue(Files.readString(out).contains("We meet."));
        assertEquals(old, Files.readString(Run.before(out)));
        Path text = Files.writeString(folder.resolve("text.txt"), "Another one.");
        Run.of("import", text, "--out", out);
        assertTrue(Files.readString(out).contains("Another one."));
        assertTrue(Files.readString(Run.before(out)).contains("We meet."));
        assertEquals(List.of("in.travaux", "in.txt", "out.travaux", "text.txt"), names());
    }

    @Test
    void a_draft_that_is_open_in_another_program_is_left_alone() throws IOException {
        Path in = imported();
        Path out = draft("out.travaux", "old");
        String old = Files.readString(out);
        ProcessMark other = ProcessMark.of(ProcessHandle.current().parent().orElseThrow());
        Files.write(
                DraftLock.beside(out),
                JsonMapper.shared()
                        .writeValueAsBytes(new LockHolder("aigerim", other, "2026-11-21")));
        List<String> before = names();
        Run.of("settle", in, "--all", "every", "--adopt", "first", "--out", out)
                .refused("open elsewhere", "out.travaux");
        Run.of("compile", in, "--from", "CHN=" + in, "--out", out)
                .refused("open elsewhere", "out.travaux");
        Run.of("trace", in, "--forget", "--out", out).refused("open elsewhere", "out.travaux");
        Path link = Files.createSymbolicLink(folder.resolve("link.travaux"), out);
        Path text = Files.writeString(folder.resolve("text.txt"), "Another one.");
        Run.of("import", text, "--out", link).refused("open elsewhere", "link.travaux");
        Files.delete(link);
        Files.delete(text);
        assertEquals(old, Files.readString(out));
        assertEquals(before, names());
    }

    @Test
    void a_password_is_not_written_over_by_what_it_protects() throws IOException {
        Path in = imported();
        Path password = Files.writeString(folder.resolve("pw"), "secret");
        List<List<Object>> commands =
                List.of(
                        List.of("export", in, "--as", "negotiating"),
                        List.of("import", in),
                        List.of("settle", in, "--all", "every", "--adopt", "first"),
                        List.of("positions", in, "--format", "csv"),
                        List.of("compile", in, "--from", "CHN=" + in),
                        List.of("trace", in, "--forget"),
                        List.of("compare", in, in));
        for (List<Object> command : commands) {
            Object[] whole =
                    Stream.concat(
                                    command.stream(),
                                    Stream.of("--password-file", password, "--out", password))
                            .toArray();
            Run.of(whole).refused("pw");
            assertEquals("secret", Files.readString(password), command.toString());
        }
    }

    /** A draft that is called as a document is would be opened by another program. */
    @ParameterizedTest
    @ValueSource(strings = {"x.docx", "x.PDF", "x.txt", "x.xlsx"})
    void a_draft_is_not_written_under_the_name_of_something_else(String name) {
        Texts texts = new Texts(folder);
        Path draft = texts.draft();
        Path out = folder.resolve(name);
        Run.of("import", texts.write("y.txt", "A."), "--out", out).refused(name, ".travaux");
        Run.of("settle", draft, "--all", "every", "--adopt", "first", "--out", out)
                .refused(name, ".travaux");
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.pdf", "x.odt", "x.travaux", "x.txt"})
    void a_document_is_not_written_under_the_name_of_something_else(String name) {
        Path out = folder.resolve(name);
        Run.of("export", new Texts(folder).draft(), "--as", "negotiating", "--out", out)
                .refused(name, ".docx");
        assertFalse(Files.exists(out));
    }
}
