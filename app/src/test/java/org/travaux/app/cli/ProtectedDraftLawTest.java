package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.PlantedWords;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Password;
import org.travaux.app.protection.Protection;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whatever commands do with a protected draft, in whatever order: no word of it stands in clear in
 * any file, and without its password nothing happens.
 */
class ProtectedDraftLawTest {
    private static final String PASSWORD = "Құпия сөз 27";
    private static final PlantedWords SECRET =
            new PlantedWords(List.of("qzxvanadium", "qzxtungsten", "Ванадийщ", "Ғажайыпты"));

    @TempDir private Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");
    private Path password = Path.of("");
    private Path draft = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void a_protected_draft() throws IOException {
        first = Files.createDirectory(folder.resolve("first"));
        second = Files.createDirectory(folder.resolve("second"));
        Files.createDirectory(folder.resolve("stick"));
        password = Files.writeString(folder.resolve("word.txt"), PASSWORD + "\n");
        draft = first.resolve("rivers.travaux");
        Draft clear =
                TestDrafts.row(
                        "We [meet qzxvanadium] (+KAZ) [see qzxtungsten] (+RUS).",
                        "Мы [встречаем Ванадийщ] (+Казахстан) [видим] (+Россия).",
                        "Біз [Ғажайыпты] (+ҚР) [көреміз] (+РФ).");
        Files.writeString(draft, DraftFormat.write(clear));
        assertEquals(0, run("protect", draft, "--new-password-file", password), err);
        assertEquals(List.of(), SECRET.in(folder));
    }

    private int run(Object... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        int code =
                CommandLineProgram.run(
                        Arrays.stream(arguments).map(String::valueOf).toList(),
                        InputStream.nullInputStream(),
                        new PrintWriter(printed),
                        new PrintWriter(told),
                        Sentences.in("en"),
                        new EarlierVersions(folder.resolve("versions"), ZoneOffset.UTC));
        out = printed.toString();
        err = told.toString();
        assertFalse(err.contains("\tat "), err);
        return code;
    }

    private int with(Object... arguments) {
        return run(
                Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of("--draft-password-file", password))
                        .toArray());
    }

    /** What somebody may do next, each with what a desk has. */
    private List<Object[]> commands(Path file, Random random) {
        Path desk = Objects.requireNonNull(file.getParent());
        Path other = desk.resolve("other-" + random.nextInt(3) + ".travaux");
        Path stick = folder.resolve("stick");
        String which = random.nextBoolean() ? "first" : "last";
        List<Object[]> all = new ArrayList<>();
        all.add(new Object[] {"revisions", file, "--keep", "--by", "Desk"});
        all.add(new Object[] {"revisions", file, "--show", "1", "--out", other});
        all.add(new Object[] {"revisions", file, "--restore", "1", "--out", file, "--by", "Desk"});
        Path theirs = desk.resolve("other-" + random.nextInt(3) + ".travaux");
        all.add(new Object[] {"merge", other, file, theirs, "--out", file});
        all.add(new Object[] {"settle", file, "--all", "all", "--adopt", which, "--out", other});
        all.add(new Object[] {"renumber", file, "--out", other});
        all.add(new Object[] {"merge", file, file, file, "--out", other});
        all.add(new Object[] {"trace", file, "--forget", "--out", other});
        all.add(new Object[] {"compile", file, "--from", "CHN=" + file, "--out", other});
        all.add(new Object[] {"protect", file, "--new-password-file", password});
        all.add(new Object[] {"send", file, "--place", stick, "--by", "Desk", "--all"});
        all.add(new Object[] {"receive", file, "--place", stick, "--by", "Desk"});
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 27, 1992})
    void whatever_is_done_with_it_no_word_stands_in_clear(long seed) throws IOException {
        Random random = new Random(seed);
        assertTrue(with("revisions", draft, "--keep", "--by", "Desk") < 2, err);
        assertTrue(with("send", draft, "--place", folder.resolve("stick"), "--by", "A") < 2, err);
        Path copy = second.resolve("rivers.travaux");
        assertTrue(with("receive", copy, "--place", folder.resolve("stick"), "--by", "B") < 2, err);
        TreeMap<String, Integer> done = new TreeMap<>();
        for (int step = 0; step < 30; step++) {
            List<Object[]> all = commands(random.nextBoolean() ? draft : copy, random);
            Object[] command = all.get(random.nextInt(all.size()));
            int code = with(command);
            String what = "seed " + seed + ": " + Arrays.toString(command) + " " + code + err;
            if (code < 2) {
                done.merge(command[0].toString(), 1, Integer::sum);
            }
            assertEquals(List.of(), SECRET.in(folder), what);
            assertTrue(opens(draft) && opens(copy), what);
        }
        assertTrue(done.size() >= 6, done.toString());
        assertTrue(SECRET.looked() > 50, "files and objects: " + SECRET.looked());
    }

    private static boolean opens(Path file) throws IOException {
        Protection protection = Protection.none();
        protection.learn(Objects.requireNonNull(Password.of(PASSWORD)));
        try {
            return protection.read(Files.readString(file)).isProtected();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void without_its_password_every_command_is_a_sentence_and_changes_nothing() throws IOException {
        assertTrue(with("revisions", draft, "--keep", "--by", "Desk") < 2, err);
        byte[] before = Files.readAllBytes(draft);
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "Geneva");
        for (Object[] command : commands(draft, new Random(1))) {
            if (Set.of("receive", "send").contains(command[0]) || isMerged(command)) {
                // They look for something else first.
                continue;
            }
            assertEquals(2, run(command), () -> Arrays.toString(command));
            assertTrue(err.contains("--draft-password-file"), err);
            assertEquals(1, err.lines().count(), err);
            Object[] tried =
                    Stream.concat(Arrays.stream(command), Stream.of("--draft-password-file", wrong))
                            .toArray();
            assertEquals(2, run(tried), () -> Arrays.toString(tried));
            assertTrue(err.contains("does not open with this password"), err);
            assertArrayEquals(before, Files.readAllBytes(draft));
        }
        assertEquals(2, run("parse", draft));
        assertEquals(2, run("check", draft));
        assertEquals(2, run("positions", draft));
        assertEquals(2, run("import", draft, "--out", folder.resolve("new.travaux")));
        assertEquals(2, run("send", draft, "--place", folder.resolve("stick"), "--by", "A"));
    }

    private static boolean isMerged(Object... command) {
        return command[0].equals("merge") && !command[1].equals(command[2]);
    }

    @Test
    void what_is_printed_of_it_as_a_draft_is_protected_too() {
        assertTrue(with("revisions", draft, "--keep", "--by", "Desk") < 2, err);
        assertEquals(0, with("revisions", draft, "--show", "1"), err);
        assertTrue(Protection.isProtected(out), out);
    }

    @Test
    void the_password_is_changed_and_removed() throws Exception {
        Path next = Files.writeString(folder.resolve("next.txt"), "Next");
        assertEquals(0, with("protect", draft, "--new-password-file", next), err);
        assertEquals(2, with("parse", draft));
        password = next;
        assertEquals(0, with("parse", draft), err);
        assertEquals(2, with("protect", draft, "--remove", "--new-password-file", next));
        assertEquals(0, with("protect", draft, "--remove"), err);
        Draft clear = DraftFormat.read(Files.readString(draft));
        assertTrue(clear.texts(Language.ENGLISH).getFirst().contains("qzxvanadium"));
        assertEquals(2, with("protect", draft, "--remove"));
        assertTrue(err.contains("nothing to remove"), err);
    }

    @Test
    void what_was_kept_in_clear_before_is_told_of() throws IOException {
        Path clear = first.resolve("open.travaux");
        Files.writeString(clear, DraftFormat.write(TestDrafts.english("We meet.")));
        assertEquals(0, run("revisions", clear, "--keep", "--by", "Desk"), err);
        assertEquals(1, run("protect", clear, "--new-password-file", password), err);
        assertTrue(out.contains("without a password"), out);
    }

    @Test
    void an_empty_password_is_refused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\nGeneva\n");
        byte[] before = Files.readAllBytes(draft);
        assertEquals(2, with("protect", draft, "--new-password-file", empty));
        assertTrue(err.contains("at least one character"), err);
        assertArrayEquals(before, Files.readAllBytes(draft));
    }
}
