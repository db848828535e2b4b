package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.RevisionException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Any file of a repository damaged in any way: what is asked for is told as damaged or answered as
 * it was before, never answered otherwise and never with anything but a reason; the draft stays.
 */
class DamageLawTest {
    static {
        OtherEnds.keepErrors();
    }

    @TempDir private Path folder;

    private Path whole = Path.of("");
    private List<KeptRevision> kept = List.of();
    private List<String> texts = List.of();

    /** A draft with revisions, some of them in a pack, and a place that has others. */
    @BeforeEach
    void a_repository_with_everything_in_it() throws Exception {
        whole = folder.resolve("whole");
        Path stick = Files.createDirectories(whole.resolve("stick"));
        SharedPlace place = new SharedPlace(stick.toString());
        Desk desk = desk(whole);
        for (int i = 0; i < 3; i++) {
            Desk.write(TestDrafts.english("States act " + i, "They meet"), desk.file);
            desk.revision("reading " + i);
        }
        desk.meet(place);
        pack(desk.folder.resolve(".git"));
        pack(stick.resolve("travaux.git"));
        Desk.write(TestDrafts.english("States act 3", "They meet"), desk.file);
        desk.revision("not in the pack");
        Desk other = new Desk(whole.resolve("other"), "Other desk");
        other.receive(place);
        Desk.write(TestDrafts.english("States act 2", "They meet in May"), other.file);
        other.meet(place);
        kept = desk.store().list();
        List<String> read = new ArrayList<>();
        for (KeptRevision each : kept) {
            read.add(desk.store().read(each));
        }
        texts = read;
    }

    private static Desk desk(Path in) throws IOException {
        return new Desk(in.resolve("desk"), "First desk").clock(1_000);
    }

    private static void pack(Path repository) throws Exception {
        try (Repository opened =
                        new FileRepositoryBuilder()
                                .setGitDir(repository.toFile())
                                .setMustExist(true)
                                .build();
                Git git = new Git(opened)) {
            git.gc().call();
        }
    }

    private Path copy(int number) throws IOException {
        Path to = folder.resolve("copy" + number);
        try (Stream<Path> files = Files.walk(whole)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(whole.relativize(each).toString()));
            }
        }
        return to;
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains("/hooks/"))
                    .sorted(Comparator.comparing(each -> in.relativize(each).toString()))
                    .toList();
        }
    }

    /** How a file is damaged. */
    private enum Damage {
        EMPTY,
        CUT,
        BYTE,
        ZEROS,
        GONE,
        JUNK,
        FOLDER;

        void to(Path file, Random random) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            switch (this) {
                case EMPTY -> Files.createFile(file);
                case CUT ->
                        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                case BYTE -> {
                    if (bytes.length > 0) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                    }
                    Files.write(file, bytes);
                }
                case ZEROS -> Files.write(file, new byte[bytes.length]);
                case GONE -> {}
                case JUNK -> {
                    byte[] junk = new byte[1 + random.nextInt(2 * bytes.length + 20)];
                    random.nextBytes(junk);
                    Files.write(file, junk);
                }
                case FOLDER -> Files.createDirectory(file);
            }
        }
    }

    /** One for each file, another with each seed. */
    private static List<Damage> some(Random random) {
        List<Damage> all = new ArrayList<>(List.of(Damage.values()));
        Collections.shuffle(all, random);
        return all.subList(0, 1);
    }

    /** Something that is asked of a repository. */
    private interface Asked {
        void run() throws Exception;
    }

    /** Whether it was answered; if not, with a reason. */
    private static boolean answered(String what, Asked asked) {
        try {
            asked.run();
            return true;
        } catch (RevisionException e) {
            assertTrue(e.reason() != Reason.GIVEN_UP, what);
            return false;
        } catch (Exception | StackOverflowError e) {
            return fail(what + " " + e, e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1})
    void what_is_damaged_here_is_told_and_nothing_is_lost(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (Path file : files(whole.resolve("desk/.git"))) {
            for (Damage damage : some(random)) {
                Path copy = copy(number++);
                String name = whole.relativize(file).toString();
                String what = "seed " + seed + ": " + name + " " + damage;
                damage.to(copy.resolve(name), random);
                try {
                    askHere(what, copy);
                    if (number % 6 == 0) {
                        requireOthersWords(what, copy);
                    }
                } catch (AssertionError e) {
                    wrong.add(String.valueOf(e.getMessage()));
                }
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private void askHere(String what, Path copy) throws Exception {
        Desk desk = desk(copy);
        byte[] before = Files.readAllBytes(desk.file);
        RevisionStore store = desk.store();
        answered(what + " list", () -> assertEquals(kept, store.list(), what));
        for (int i = 0; i < kept.size(); i++) {
            int each = i;
            answered(what, () -> assertEquals(texts.get(each), store.read(kept.get(each)), what));
        }
        answered(what, store::isInClear);
        answered(what, () -> store.state(kept.getFirst().commit()));
        answered(what, () -> desk.exchange().others());
        answered(what, () -> desk.exchange().place());
        assertArrayEquals(before, Files.readAllBytes(desk.file), what);
        Desk.write(TestDrafts.english("States act 4", "They meet"), desk.file);
        if (answered(what, () -> desk.revision("later"))) {
            answered(
                    what,
                    () ->
                            assertEquals(
                                    kept, store.list().subList(0, store.list().size() - 1), what));
        } else {
            assertEquals(List.of("States act 4", "They meet"), desk.texts(), what);
        }
        SharedPlace place = new SharedPlace(copy.resolve("stick").toString());
        answered(what, () -> desk.receive(place));
        answered(what, () -> desk.send(place));
        assertTrue(desk.texts().getFirst().contains("4"), what + desk.texts());
    }

    /** What was sent from what is damaged takes nothing from the others. */
    private static void requireOthersWords(String what, Path copy) throws Exception {
        SharedPlace place = new SharedPlace(copy.resolve("stick").toString());
        Desk late = new Desk(copy.resolve("late"), "Late desk");
        late.receive(place);
        assertTrue(late.texts().getLast().contains("May"), what + late.texts());
    }

    @ParameterizedTest
    @ValueSource(longs = {3})
    void what_is_damaged_there_is_told_and_nothing_is_lost_here(long seed) throws Exception {
        Random random = new Random(seed);
        int number = 0;
        for (Path file : files(whole.resolve("stick/travaux.git"))) {
            for (Damage damage : some(random)) {
                Path copy = copy(number++);
                String name = whole.relativize(file).toString();
                String what = "seed " + seed + ": " + name + " " + damage;
                damage.to(copy.resolve(name), random);
                Desk desk = desk(copy);
                SharedPlace place = new SharedPlace(copy.resolve("stick").toString());
                answered(what, () -> desk.receive(place));
                answered(what, () -> desk.send(place));
                assertTrue(desk.texts().getFirst().contains("3"), what + desk.texts());
                List<KeptRevision> now = desk.store().list();
                assertTrue(now.containsAll(kept.subList(0, 3)), what);
                if (number % 6 == 0) {
                    GitCheck.check(desk.folder);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shallow", "objects/info/alternates", "objects/info/commit-graph"})
    void a_file_that_git_might_have_put_there_is_no_matter(String name) throws Exception {
        Path copy = copy(0);
        Path file = copy.resolve("desk/.git").resolve(name);
        Files.createDirectories(file.getParent());
        String content =
                name.equals("shallow") ? kept.get(1).commit() + "\n" : "/nowhere/objects\n";
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        askHere(name, copy);
    }
}
