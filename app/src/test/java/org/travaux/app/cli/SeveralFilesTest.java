package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One command for several files: each by itself, and told by its name. */
class SeveralFilesTest {
    @TempDir private Path folder;

    private Path rivers = Path.of("");
    private Path lakes = Path.of("");
    private Path broken = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        rivers = text("rivers.txt", "The Parties [shall] (+CHN) act.");
        lakes = text("lakes.txt", "All agree.");
        broken = text("broken.travaux", "{\"travaux\": 1, \"paragraphs\": [");
        out = folder.resolve("made").resolve("documents");
    }

    private Path text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run export(Object... arguments) {
        return Run.of(
                Stream.concat(
                                Stream.of("export", "--as", "negotiating", "--out-folder", out),
                                Stream.of(arguments))
                        .toArray());
    }

    @Test
    void each_file_is_exported_under_its_name() throws IOException {
        Run run = export(rivers, lakes).ended(0);
        assertEquals(List.of("lakes.docx", "rivers.docx"), made());
        assertEquals(
                List.of(
                        rivers + ": Written: " + out.resolve("rivers.docx"),
                        lakes + ": Written: " + out.resolve("lakes.docx")),
                run.out().lines().toList());
    }

    @Test
    void one_that_fails_is_told_and_keeps_no_other_from_it() throws IOException {
        Path missing = folder.resolve("missing.travaux");
        Run run = export(broken, missing, lakes).ended(2);
        assertEquals(List.of("lakes.docx"), made());
        List<String> told = run.err().lines().toList();
        assertEquals(2, told.size(), run.err());
        assertTrue(told.getFirst().startsWith(broken + ": "), run.err());
        assertTrue(told.getLast().startsWith(missing + ": "), run.err());
    }

    @Test
    void the_worst_exit_code_counts() {
        Run run = Run.of("export", rivers, lakes, "--as", "clean", "--out-folder", out).ended(1);
        assertTrue(
                run.out().lines().allMatch(line -> line.startsWith(folder.toString())), run.out());
        assertTrue(run.out().contains(rivers + ": "), run.out());
    }

    @Test
    void what_is_there_is_replaced_only_if_that_is_said() throws IOException {
        export(lakes).ended(0);
        Path document = out.resolve("lakes.docx");
        Files.writeString(document, "mine");
        Run refused = export(rivers, lakes).ended(2);
        assertTrue(refused.err().contains("is there already"), refused.err());
        assertEquals("mine", Files.readString(document));
        assertTrue(made().contains("rivers.docx"));
        export(rivers, lakes, "--overwrite").ended(0);
        assertFalse(Files.size(document) < 10);
    }

    @Test
    void two_files_of_one_name_do_not_become_one() throws IOException {
        Path other = text("more/lakes.md", "Others say [this].");
        Run run = export(lakes, other, rivers, "--overwrite").ended(2);
        assertEquals(List.of("lakes.docx", "rivers.docx"), made());
        assertTrue(run.err().startsWith(other + ": Two of the files would become"), run.err());
        byte[] first = Files.readAllBytes(out.resolve("lakes.docx"));
        export(lakes, "--overwrite").ended(0);
        assertArrayEquals(first, Files.readAllBytes(out.resolve("lakes.docx")));
    }

    @Test
    void nothing_that_is_read_is_written_over() throws IOException {
        export(rivers).ended(0);
        Path document = out.resolve("rivers.docx");
        byte[] before = Files.readAllBytes(document);
        Run run = export(document, lakes, "--overwrite").ended(2);
        assertTrue(run.err().startsWith(document + ": "), run.err());
        assertArrayEquals(before, Files.readAllBytes(document));
        assertEquals(List.of("lakes.docx", "rivers.docx"), made());
    }

    @Test
    void languages_are_files_of_their_own() throws IOException {
        Path draft = new Texts(folder).draft();
        export(draft, lakes, "--each-language").ended(0);
        assertTrue(made().containsAll(List.of("lakes.en.docx")), made()::toString);
        assertEquals(4, made().size());
    }

    @Test
    void where_to_write_has_to_be_said_once() {
        Run.of("export", lakes, "--as", "negotiating").refused("--out");
        Run.of("export", lakes, "--as", "negotiating", "--out", "a.docx", "--out-folder", out)
                .refused("--out-folder");
        Run.of("export", lakes, rivers, "--as", "negotiating", "--out", "a.docx")
                .refused("--out-folder");
        Run.of("export", lakes, "-", "--as", "negotiating", "--out-folder", out)
                .refused("Standard input");
        Run.of("export", lakes, "--as", "negotiating", "--out-folder", rivers).refused(rivers);
        Run.of("export", lakes, rivers, "--as", "tracked", "--base", rivers, "--out-folder", out)
                .refused("--base");
    }

    @Test
    void each_file_is_imported_as_a_draft() throws IOException {
        Path russian = text("реки.txt", "Стороны [должны] (+КНР) действовать.");
        Run run = Run.of("import", rivers, russian, broken, "--out-folder", out);
        assertEquals(2, run.exit(), run::toString);
        assertTrue(made().containsAll(List.of("rivers.travaux", "реки.travaux")), run::toString);
        Run.of("import", rivers, lakes, "--out-folder", out, "--symbol", "A/1").refused("--symbol");
        Run.of("import", rivers, lakes, "--lang", "en", "--out-folder", out.resolve("again"))
                .ended(0);
    }

    @Test
    void each_file_is_checked_and_told_by_its_name() throws IOException {
        Path odd = text("odd.txt", "The Parties [shall act.");
        Run run = Run.of("check", lakes, odd, broken).ended(2);
        assertTrue(run.out().lines().allMatch(line -> line.contains(".txt: ")), run.out());
        assertTrue(run.out().contains(lakes + ": No issues found."), run.out());
        assertTrue(run.out().contains(odd + ": 1:"), run.out());
        assertTrue(run.err().startsWith(broken + ": "), run.err());
        Run.of("check", lakes, rivers).ended(0);
    }

    @Test
    void as_json_each_file_is_an_object() {
        Run run = Run.of("check", lakes, broken, "--json").ended(2);
        JsonNode files = JsonMapper.shared().readTree(run.out()).get("files");
        assertEquals(2, files.size());
        assertEquals(lakes.toString(), files.get(0).get("file").asString());
        assertTrue(files.get(0).has("diagnostics"));
        assertEquals(broken.toString(), files.get(1).get("file").asString());
        assertTrue(files.get(1).has("failure"));
        assertTrue(run.err().startsWith(broken + ": "), run.err());
    }
}
