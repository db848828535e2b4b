package org.travaux.app.cli.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class RevisionsCommandTest {
    private static final String SYMBOL = "SOC/2024/DRAFT/4";

    @TempDir private Path folder;

    private Path draft = Path.of("");

    @BeforeEach
    void a_draft() throws Exception {
        draft = folder.resolve("statement.travaux");
        write("States should act");
    }

    private void write(String... texts) throws IOException {
        Files.writeString(draft, DraftFormat.write(TestDrafts.english(texts).withSymbol(SYMBOL)));
    }

    private Draft read(Path file) throws Exception {
        return DraftFormat.read(Files.readString(file));
    }

    private Run keep(Object... more) {
        return run(Stream.concat(Stream.of("--keep", "--by", "First desk"), Stream.of(more)));
    }

    private Run run(Stream<Object> more) {
        return Run.of(Stream.concat(Stream.of("revisions", draft), more).toArray());
    }

    private JsonNode list() {
        return run(Stream.of("--json")).ended(0).json().path("revisions");
    }

    @Test
    void nothing_was_kept_and_no_repository_is_made_by_looking() {
        assertTrue(run(Stream.of()).ended(0).out().contains("No revision"), "none");
        assertFalse(Files.exists(folder.resolve(".git")));
    }

    @Test
    void what_is_not_there_has_no_revisions() {
        Run run = Run.of("revisions", draft.resolveSibling("missing.travaux")).ended(2);
        assertTrue(run.err().contains("was not found"), run::toString);
    }

    @Test
    void revisions_count_on_with_who_why_symbol_and_stage() throws Exception {
        keep("--why", "After the first reading", "--stage", "first reading").ended(0);
        assertEquals(SYMBOL + "/Rev.1", read(draft).symbol());
        write("States shall act");
        keep().ended(0);
        JsonNode list = list();
        assertEquals(2, list.size());
        JsonNode first = list.path(0);
        assertEquals("Rev.1", first.path("name").stringValue());
        assertEquals("First desk", first.path("by").stringValue());
        assertEquals("After the first reading", first.path("why").stringValue());
        assertEquals("first reading", first.path("stage").stringValue());
        assertEquals(SYMBOL + "/Rev.1", first.path("symbol").stringValue());
        assertTrue(first.path("when").stringValue().endsWith("Z"), first.toString());
        assertEquals("Rev.2", list.path(1).path("name").stringValue());
        assertEquals("revision", list.path(1).path("kind").stringValue());
        assertEquals(1, list.path(1).path("alarms").intValue());
        assertEquals(SYMBOL + "/Rev.2", read(draft).symbol());
        String told = run(Stream.of()).ended(0).out();
        assertTrue(told.contains("1. Rev.1") && told.contains("2. Rev.2"), told);
    }

    @Test
    void a_state_is_named_by_its_number_its_name_or_its_symbol() throws Exception {
        keep().ended(0);
        write("States shall act");
        keep().ended(0);
        for (String typed : List.of("1", "Rev.1", "rev.1", SYMBOL + "/Rev.1")) {
            String shown = run(Stream.of("--show", typed)).ended(0).out();
            assertTrue(shown.contains("States should act"), typed + ": " + shown);
        }
    }

    @Test
    void the_list_tells_how_far_it_was() throws Exception {
        keep().ended(0);
        write("States shall [now] act");
        keep().ended(0);
        String told = run(Stream.of()).ended(0).out();
        assertTrue(
                told.contains("1 open point, 0 of 1 paragraphs agreed, 1 change outside brackets"),
                told);
    }

    @Test
    void tracked_changes_are_made_from_a_revision_that_is_named() throws Exception {
        keep().ended(0);
        write("States should act at once");
        Path out = folder.resolve("changes.docx");
        for (String typed : List.of("Rev.1", "1", SYMBOL + "/Rev.1")) {
            Files.deleteIfExists(out);
            Run.of("export", draft, "--as", "tracked", "--base", typed, "--out", out).ended(0);
            try (ZipFile document = new ZipFile(out.toFile())) {
                ZipEntry words = document.getEntry("word/document.xml");
                String xml =
                        new String(
                                document.getInputStream(words).readAllBytes(),
                                StandardCharsets.UTF_8);
                assertTrue(xml.contains("<w:ins "), typed + ": " + xml);
            }
        }
        Run.of("export", draft, "--as", "tracked", "--base", "Rev.7", "--out", out)
                .refused("There is no revision “Rev.7”");
    }

    @Test
    void a_base_that_is_neither_file_nor_revision_is_told() {
        Path out = folder.resolve("changes.docx");
        Run.of("export", draft, "--as", "tracked", "--base", "Rev.7", "--out", out)
                .refused("There is no file “Rev.7”, and no revision");
        assertFalse(Files.exists(out));
    }

    @Test
    void of_two_revisions_of_one_name_the_number_is_asked_for() throws Exception {
        run(Stream.of("--keep", "For the Chair", "--by", "First desk")).ended(0);
        write("States shall act");
        run(Stream.of("--keep", "For the Chair", "--by", "Second desk")).ended(0);
        run(Stream.of("--show", "For the Chair")).refused("1 (First desk), 2 (Second desk)");
        run(Stream.of("--show", "1")).ended(0);
    }

    @Test
    void a_state_can_have_a_name_of_its_own() throws Exception {
        run(Stream.of("--keep", "For the Chair", "--by", "Desk")).ended(0);
        assertEquals("For the Chair", list().path(0).path("name").stringValue());
        assertEquals(SYMBOL, read(draft).symbol());
        run(Stream.of("--keep", "Rev.7", "--by", "Desk")).ended(0);
        write("States shall act");
        keep().ended(0);
        assertEquals("Rev.8", list().path(2).path("name").stringValue());
    }

    @Test
    void what_did_not_change_is_not_kept_again() throws Exception {
        keep().ended(0);
        byte[] before = Files.readAllBytes(draft);
        assertTrue(keep().ended(1).out().contains("Nothing was kept"), "told");
        assertEquals(1, list().size());
        assertArrayEquals(before, Files.readAllBytes(draft));
    }

    @Test
    void an_earlier_state_is_shown_and_written() throws Exception {
        keep().ended(0);
        write("States shall act");
        keep().ended(0);
        Path out = folder.resolve("earlier.travaux");
        run(Stream.of("--show", "1", "--out", out)).ended(0);
        assertEquals(List.of("States should act"), read(out).texts(Language.ENGLISH));
        assertEquals(
                List.of("States shall act"),
                DraftFormat.read(run(Stream.of("--show", "rev.2")).ended(0).out())
                        .texts(Language.ENGLISH));
        run(Stream.of("--show", "9")).refused("9", "2");
    }

    @Test
    void restoring_loses_nothing_and_is_a_revision() throws Exception {
        keep().ended(0);
        write("States shall act");
        run(Stream.of("--restore", "1", "--out", draft, "--by", "Desk", "--why", "As agreed"))
                .ended(0);
        assertEquals(List.of("States should act"), read(draft).texts(Language.ENGLISH));
        JsonNode list = list();
        assertEquals(3, list.size());
        assertEquals(1, list.path(2).path("restored").intValue());
        assertEquals("As agreed", list.path(2).path("why").stringValue());
        assertEquals(
                List.of("States shall act"),
                DraftFormat.read(run(Stream.of("--show", "2")).ended(0).out())
                        .texts(Language.ENGLISH));
    }

    @Test
    void drafts_of_one_folder_have_revisions_of_their_own() throws Exception {
        keep().ended(0);
        Path other = folder.resolve("other.travaux");
        Files.writeString(other, DraftFormat.write(TestDrafts.english("Other words")));
        Run.of("revisions", other, "--keep", "--by", "Desk").ended(0);
        assertEquals(1, list().size());
        JsonNode others = Run.of("revisions", other, "--json").ended(0).json();
        assertEquals("Rev.1", others.path("revisions").path(0).path("name").stringValue());
    }

    @Test
    void nobody_is_named_but_by_their_own_wish() throws Exception {
        keep("--why", "Reasons").ended(0);
        List<byte[]> all;
        try (Stream<Path> files = Files.walk(folder.resolve(".git"))) {
            all = files.filter(Files::isRegularFile).map(RevisionsCommandTest::bytes).toList();
        }
        for (byte[] file : all) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(folder.toString()), text);
            assertFalse(text.contains(System.getProperty("user.home")), text);
        }
        String log = Files.readString(folder.resolve(".git/logs/HEAD"));
        assertTrue(log.contains("First desk <revisions@travaux.invalid>"), log);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothing_else_is_left_beside_the_draft() throws Exception {
        keep().ended(0);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(".git", ".gitattributes", "statement.travaux"),
                    files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
        }
    }

    @Test
    void no_hook_is_run() throws Exception {
        keep().ended(0);
        Path ran = folder.resolve("ran");
        for (String hook :
                List.of("pre-commit", "commit-msg", "post-commit", "post-index-change")) {
            Path file = folder.resolve(".git/hooks").resolve(hook);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\ntouch '" + ran + "'\n");
            assertTrue(file.toFile().setExecutable(true) || !Files.exists(file), "executable");
        }
        write("States shall act");
        keep().ended(0);
        assertFalse(Files.exists(ran));
    }

    @Test
    void git_reads_what_was_kept() throws Exception {
        assumeTrue(hasGit(), "Git is not installed on this machine");
        keep("--why", "After the first reading").ended(0);
        write("States shall act");
        keep().ended(0);
        assertEquals("", git("status", "--porcelain"));
        assertEquals(
                "First desk: Rev.2\nFirst desk: Rev.1: After the first reading\n",
                git("log", "--format=%an: %s"));
        git("fsck", "--strict");
        assertTrue(git("check-attr", "merge", "statement.travaux").contains("travaux"), "driver");
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String git(String... arguments) throws Exception {
        Process process =
                new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                        .directory(folder.toFile())
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void commits_of_others_stay_and_so_do_their_files() throws Exception {
        assumeTrue(hasGit(), "Git is not installed on this machine");
        keep().ended(0);
        Files.writeString(folder.resolve("notes.txt"), "notes");
        git("add", "notes.txt");
        git("-c", "user.name=Other", "-c", "user.email=o@example.invalid", "commit", "-qm", "Own");
        Files.writeString(folder.resolve("staged.txt"), "staged");
        git("add", "staged.txt");
        write("States shall act");
        keep().ended(0);
        assertEquals("A  staged.txt\n", git("status", "--porcelain"));
        assertTrue(git("ls-tree", "--name-only", "HEAD").contains("notes.txt"), "kept");
        assertEquals(2, list().size());
    }

    @Test
    void who_keeps_it_must_be_said() {
        run(Stream.of("--keep")).refused("--by");
        run(Stream.of("--restore", "1")).refused("--by");
        assertFalse(Files.exists(folder.resolve(".git")));
    }

    @Test
    void a_repository_that_is_locked_is_left_alone() throws Exception {
        keep().ended(0);
        write("States shall act");
        byte[] before = Files.readAllBytes(draft);
        Files.createFile(folder.resolve(".git/index.lock"));
        keep().refused("index.lock");
        assertArrayEquals(before, Files.readAllBytes(draft));
        assertEquals(1, list().size());
        Files.delete(folder.resolve(".git/index.lock"));
        Path lock = Files.createFile(folder.resolve(".git/refs/heads/main.lock"));
        keep().refused("statement.travaux");
        assertArrayEquals(before, Files.readAllBytes(draft));
        Files.delete(lock);
        keep().ended(0);
        assertEquals(2, list().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "refs/heads/main", "objects"})
    void a_damaged_repository_is_told(String damaged) throws Exception {
        keep().ended(0);
        Path part = folder.resolve(".git").resolve(damaged);
        if (Files.isDirectory(part)) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        } else {
            Files.writeString(part, "ref: nothing\n\u0000");
        }
        run(Stream.of()).refused("damaged");
        write("States shall act");
        keep().refused("damaged");
        assertEquals(List.of("States shall act"), read(draft).texts(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", "../.git"})
    void a_repository_of_others_is_left_alone(String where) throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        draft = inner.resolve("statement.travaux");
        write("States should act");
        Path git = inner.resolve(where).normalize();
        Files.createDirectories(git.resolve("objects"));
        Files.createDirectories(git.resolve("refs/heads"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(git.resolve("config"), "[core]\n\trepositoryformatversion = 0\n");
        keep().refused("travaux.revisions");
        assertFalse(Files.exists(git.resolve("index")));
        if (where.equals(".git")) {
            Files.writeString(
                    git.resolve("config"),
                    "[core]\n\trepositoryformatversion = 0\n[travaux]\n\trevisions = true\n");
            keep().ended(0);
        }
    }

    @Test
    void a_folder_that_is_read_only_is_told() throws Exception {
        assumeTrue(folder.toFile().setWritable(false), "the folder can't be protected");
        try {
            assumeFalse(Files.isWritable(folder), "who runs this may write everywhere");
            keep().refused("statement.travaux");
            assertFalse(Files.exists(folder.resolve(".git")));
        } finally {
            assertTrue(folder.toFile().setWritable(true), "writable again");
        }
    }

    @Test
    void a_text_has_no_revisions() throws Exception {
        Path text = new Texts(folder).write("text.txt", "States should act");
        Run.of("revisions", text, "--keep", "--by", "Desk").refused(".travaux");
        Run.of("revisions", folder.resolve("gone.travaux"), "--keep", "--by", "Desk")
                .refused("gone.travaux");
        assertFalse(Files.exists(folder.resolve(".git")));
    }

    @Test
    void a_folder_within_one_whose_drafts_are_kept_is_told_where_they_are() throws IOException {
        keep().ended(0);
        Path within = Files.createDirectories(folder.resolve("sub")).resolve("other.travaux");
        Files.copy(draft, within);
        Run run = Run.of("revisions", within, "--keep", "--by", "First desk");
        run.refused("are kept already", folder.toString());
        assertFalse(run.err().contains("git config"), run.err());
    }
}
