package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What can't be read or written: a sentence, exit 2, and every file as it was. */
class BadInputTest {
    @TempDir private Path folder;

    /** Tries every command on a file, and that none writes anything. */
    private void refusedByAll(Path file, Object... words) throws IOException {
        Texts texts = new Texts(folder);
        Path document = texts.write("old.docx", "an old document");
        Path draft = texts.write("old.travaux", "an old draft");
        List<String> before = texts.names();
        byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Run.of("parse", file).refused(words);
        Run.of("parse", file, "--json").refused(words);
        Run.of("check", file).refused(words);
        Run.of("positions", file, "--out", document).refused(words);
        Run.of("export", file, "--as", "negotiating", "--out", document).refused(words);
        Run.of("export", file, "--as", "side-by-side", "--out", folder.resolve("new.docx"))
                .refused(words);
        if (!file.toString().endsWith(".travaux")) {
            Run.of("import", file, "--out", draft).refused(words);
        }
        assertEquals(before, texts.names());
        assertEquals("an old document", Files.readString(document));
        assertEquals("an old draft", Files.readString(draft));
        if (Files.isRegularFile(file)) {
            assertArrayEquals(content, Files.readAllBytes(file));
        }
    }

    @Test
    void a_file_that_is_not_there() throws IOException {
        refusedByAll(folder.resolve("gone.txt"), "was not found", "gone.txt");
        refusedByAll(folder.resolve("no").resolve("such.travaux"), "was not found");
    }

    @Test
    void a_folder() throws IOException {
        refusedByAll(Files.createDirectory(folder.resolve("f.txt")), "is a folder");
        refusedByAll(Files.createDirectory(folder.resolve("f.travaux")), "is a folder");
    }

    @Test
    void a_file_that_may_not_be_read() throws IOException {
        Path file = new Texts(folder).write("secret.txt", "x");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        Run.of("parse", file).refused("protected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \r\n", "\u00a0\u3000", "\ufeff", "\ufeff \n"})
    void nothing_but_white_space(String text) throws IOException {
        refusedByAll(new Texts(folder).write("a.txt", text), "contains no text");
    }

    @Test
    void a_draft_with_nothing_in_it() throws IOException {
        refusedByAll(new Texts(folder).write("a.travaux", ""), "is empty", "earlier copy");
        refusedByAll(new Texts(folder).write("a.travaux", "\n"), "is empty", "earlier copy");
    }

    static Stream<Arguments> binaries() throws IOException {
        byte[] random = new byte[5000];
        new SplittableRandom(1).nextBytes(random);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
        }
        return Stream.of(
                Arguments.of("picture.png", start(0x89, 'P', 'N', 'G', 13, 10, 26, 10), "binary"),
                Arguments.of("picture.jpg", start(0xFF, 0xD8, 0xFF, 0xE0), "binary"),
                Arguments.of("text.txt.gz", start(0x1F, 0x8B, 8, 0), "binary"),
                Arguments.of("paper.pdf", start('%', 'P', 'D', 'F', '-', '1'), "save it as .docx"),
                Arguments.of("random.bin", random, "binary"),
                Arguments.of("zeros.txt", new byte[4096], "binary"),
                Arguments.of("archive.zip", zip.toByteArray(), "not a Word document"),
                Arguments.of("paper.docx", zip.toByteArray(), "not a Word document"),
                Arguments.of("paper.rtf", start('{', '\\', 'r', 't', 'f', '1'), "is an RTF file"),
                Arguments.of("paper.doc", start(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "is damaged"));
    }

    private static byte[] start(int... bytes) {
        byte[] all = new byte[200];
        new SplittableRandom(2).nextBytes(all);
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("binaries")
    void what_is_not_text(String name, byte[] content, String word) throws IOException {
        refusedByAll(new Texts(folder).write(name, content), word, name);
        Run.with(content, "en", "parse", "-").refused(word);
        Path asDraft = new Texts(folder).write("a.travaux", content);
        refusedByAll(asDraft, "is not a Travaux draft");
    }

    @Test
    void random_bytes_are_read_or_refused_but_never_worse() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] content = new byte[random.nextInt(0, 200)];
            random.nextBytes(content);
            for (String language : List.of("en", "ru", "kk")) {
                Run run = Run.with(content, "en", "parse", "-", "--lang", language);
                if (run.exit() == 2) {
                    run.refused();
                } else {
                    run.ended(run.exit());
                }
            }
        }
    }

    @Test
    void a_draft_cut_anywhere_is_refused_and_left_as_it_is() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("..", "samples", "statement.travaux"));
        int end =
                new String(whole, StandardCharsets.UTF_8)
                        .stripTrailing()
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        Path cut = folder.resolve("cut.travaux");
        for (int i = 1; i < 60; i++) {
            byte[] half = Arrays.copyOf(whole, (int) ((long) end * i / 60));
            Files.write(cut, half);
            Run.of("parse", cut).refused("cut.travaux", "line");
            Run.of("check", cut, "--json").refused();
            assertArrayEquals(half, Files.readAllBytes(cut));
        }
        Files.write(cut, Arrays.copyOf(whole, end - 1));
        refusedByAll(cut, "cut.travaux", "line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    {"travaux":99}                    | newer version of Travaux
                    {"travaux":1}                     | languages is missing
                    {"travaux":1,"languages":["?"]}   | languages[0] can't be
                    {"travaux":1 "languages":[]}      | damaged at line 1
                    {"travaux":1,                     | breaks off
                    [1,2]                             | is not a Travaux draft
                    Once upon a time                  | breaks off
                    {"a":1} {"b":2}                   | damaged at line 1
                    """)
    void what_is_no_draft(String content, String words) throws IOException {
        refusedByAll(new Texts(folder).write("a.travaux", content), words);
    }

    @Test
    void json_that_nests_too_deep_is_no_draft() throws IOException {
        String deep = "{\"travaux\":1,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        refusedByAll(new Texts(folder).write("a.travaux", deep), "is not a Travaux draft");
    }

    @Test
    void a_draft_is_known_by_its_content_too() throws IOException {
        Path draft = new Texts(folder).draft();
        Path renamed = Files.move(draft, folder.resolve("renamed.txt"));
        assertTrue(Run.of("parse", renamed).ended(0).out().contains("[encourage] {CHN opposes}"));
        byte[] content = Files.readAllBytes(renamed);
        Run piped = Run.with(content, "en", "parse", "-", "--lang", "kk").ended(0);
        assertTrue(piped.out().contains("[көтермелеуге]"), piped.out());
        Run.reading("{\"travaux\":7,\"x\":1}", "parse", "-").refused("newer version");
    }

    @Test
    void a_folder_to_write_in_that_is_not_there() {
        Path draft = new Texts(folder).draft();
        Path out = folder.resolve("no").resolve("such").resolve("x.docx");
        Run.of("export", draft, "--as", "negotiating", "--out", out).refused("folder");
        Run.of("positions", draft, "--out", out).refused("folder does not exist");
        Path made = out.resolveSibling("x.travaux");
        Run.of("import", folder.resolve("made.en.txt"), "--out", made).refused("Create the folder");
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void a_folder_in_place_of_the_file_to_write() {
        Path draft = new Texts(folder).draft();
        Run.of("export", draft, "--as", "negotiating", "--out", folder).refused("is a folder");
    }

    @Test
    void a_protected_folder() throws IOException {
        Path draft = new Texts(folder).draft();
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path old = Files.writeString(locked.resolve("old.docx"), "old");
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
        try {
            Run.of("export", draft, "--as", "negotiating", "--out", old).refused("protected");
            assertEquals("old", Files.readString(old));
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
    }

    @Test
    void a_full_disk() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full) && Files.isWritable(full));
        Path draft = new Texts(folder).draft();
        Run.of("export", draft, "--as", "negotiating", "--out", full).refused("not enough space");
        assertFalse(Files.isRegularFile(full));
    }

    @Test
    void a_place_where_nothing_can_be_written() {
        Path processes = Path.of("/proc");
        assumeTrue(Files.isDirectory(processes));
        Path out = processes.resolve("travaux.docx");
        Run.of("export", new Texts(folder).draft(), "--as", "negotiating", "--out", out).refused();
    }
}
