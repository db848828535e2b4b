package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.RevisionException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Disks, sticks, shares and other programs that do not do what they should. */
class ExchangeFaultsTest {
    static {
        OtherEnds.keepErrors();
    }

    @TempDir private Path folder;

    private Path stick = Path.of("");
    private SharedPlace place = new SharedPlace("");
    private Desk first;
    private Desk second;

    /** Both have the same, and both have kept something since that the other does not have. */
    @BeforeEach
    void two_desks() throws Exception {
        stick = Files.createDirectory(folder.resolve("stick"));
        place = new SharedPlace(stick.toString());
        first = new Desk(folder.resolve("first"), "First desk");
        second = new Desk(folder.resolve("second"), "Second desk");
        write(first, "States should act", "They meet");
        first.meet(place);
        second.receive(place);
        write(first, "States shall act", "They meet");
        first.meet(place);
        write(second, "States should act", "They meet in May");
        second.keep();
    }

    private static void write(Desk desk, String... texts) throws Exception {
        Desk.write(TestDrafts.english(texts), desk.file);
    }

    /** Everything that anybody wrote is at both, and Git finds nothing wrong. */
    private void allMeet() throws Exception {
        bothHaveAll();
        GitCheck.check(first.folder);
        GitCheck.check(second.folder);
        GitCheck.check(stick.resolve("travaux.git"));
    }

    private void bothHaveAll() throws Exception {
        second.meet(place);
        first.meet(place);
        assertEquals(List.of("States shall act", "They meet in May"), first.texts());
        assertEquals(first.draft(), second.draft());
    }

    /** Does something at a certain step of a transfer, once. */
    private static final class AtStep implements TransferWatch {
        private final int when;
        private final Runnable then;
        private int steps;
        private boolean givenUp;

        AtStep(int when, Runnable then) {
            this.when = when;
            this.then = then;
        }

        static AtStep givingUp(int when) {
            return new AtStep(when, () -> {});
        }

        @Override
        public void at(Step step, int done, int all) {
            steps++;
            if (steps == when) {
                givenUp = true;
                then.run();
            }
        }

        @Override
        public boolean isGivenUp() {
            return givenUp;
        }

        boolean isReached() {
            return steps >= when;
        }
    }

    @Test
    void what_is_given_up_at_any_step_is_as_it_was_and_goes_on_later() throws Exception {
        int when = 1;
        for (boolean reached = true; reached; when += 1 + when / 3) {
            second.keep();
            List<String> before = second.texts();
            AtStep watch = AtStep.givingUp(when);
            second.watch = watch;
            try {
                second.receive(place);
                second.send(place);
            } catch (RevisionException e) {
                assertEquals(Reason.GIVEN_UP, e.reason());
            }
            second.watch = TransferWatch.NOBODY;
            reached = watch.isReached();
            assertTrue(
                    second.texts().equals(before) || second.texts().contains("They meet in May"));
            assertTrue(when < 500, "steps");
            if (reached) {
                bothHaveAll();
                again();
            }
        }
        assertTrue(when > 5, "steps: " + when);
        allMeet();
    }

    /** Each changes something that the other does not have. */
    private void again() throws Exception {
        write(first, "States should act", "They meet in May");
        first.meet(place);
        second.meet(place);
        write(first, "States shall act", "They meet in May");
        first.meet(place);
        write(second, "States should act", "They meet");
        second.keep();
        write(second, "States should act", "They meet in May");
        second.keep();
    }

    @Test
    void a_stick_that_is_pulled_out_at_any_step_loses_nothing() throws Exception {
        Set<Reason> told = EnumSet.noneOf(Reason.class);
        Path pulled = folder.resolve("pulled");
        int when = 1;
        for (boolean reached = true; reached; when += 1 + when / 3) {
            Gone gone = new Gone(when, pulled);
            second.watch = gone;
            try {
                second.receive(place);
                second.send(place);
            } catch (RevisionException e) {
                told.add(e.reason());
            }
            second.watch = TransferWatch.NOBODY;
            reached = gone.reached;
            if (Files.exists(pulled)) {
                Files.move(pulled, stick);
            }
            if (reached) {
                bothHaveAll();
                again();
            }
            assertTrue(when < 500, "steps");
        }
        assertEquals(EnumSet.of(Reason.UNREACHABLE), told, "steps: " + when);
        allMeet();
    }

    /** A stick that is pulled out at a certain step. */
    private final class Gone implements TransferWatch {
        private final int when;
        private final Path to;
        private int steps;
        private boolean reached;

        Gone(int when, Path to) {
            this.when = when;
            this.to = to;
        }

        @Override
        public void at(Step step, int done, int all) {
            steps++;
            if (steps == when) {
                reached = true;
                try {
                    Files.move(stick, to);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }

        @Override
        public boolean isGivenUp() {
            return false;
        }
    }

    /** It would be noticed by itself after half a minute. */
    @Test
    void a_place_that_says_nothing_is_given_up_at_once() throws Exception {
        AtomicBoolean givenUp = new AtomicBoolean();
        try (SilentServer server = new SilentServer()) {
            second.watch =
                    new TransferWatch() {
                        @Override
                        public void at(Step step, int done, int all) {}

                        @Override
                        public boolean isGivenUp() {
                            return givenUp.get();
                        }
                    };
            FutureTask<Reason> task =
                    new FutureTask<>(
                            () ->
                                    assertThrows(
                                                    RevisionException.class,
                                                    () ->
                                                            second.send(
                                                                    new SharedPlace(
                                                                            server.place())))
                                            .reason());
            Thread.ofPlatform().start(task);
            assertTrue(server.isAsked());
            givenUp.set(true);
            assertEquals(Reason.GIVEN_UP, task.get(15, TimeUnit.SECONDS));
        }
        second.watch = TransferWatch.NOBODY;
        allMeet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.lock",
                "refs/heads/main.lock",
                "refs/travaux/receiving.lock",
                "refs/remotes/shared/main.lock",
                "config.lock",
                "HEAD.lock",
                "packed-refs.lock"
            })
    void a_lock_left_here_is_named_or_in_nobody_s_way(String name) throws Exception {
        Path lock = second.folder.resolve(".git").resolve(name);
        Files.createDirectories(lock.getParent());
        Files.createFile(lock);
        List<String> before = second.texts();
        try {
            second.receive(place);
            second.send(place);
        } catch (RevisionException e) {
            assertEquals(Reason.LOCKED, e.reason());
            assertEquals(".git/" + name, e.about());
            assertEquals(before, second.texts());
        }
        Files.delete(lock);
        allMeet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refs/heads/main.lock", "packed-refs.lock", "config.lock", "HEAD.lock"})
    void a_lock_left_there_is_told_or_in_nobody_s_way(String name) throws Exception {
        Path lock = Files.createFile(stick.resolve("travaux.git").resolve(name));
        second.receive(place);
        try {
            second.send(place);
        } catch (RevisionException e) {
            assertEquals(Reason.LOCKED_THERE, e.reason());
        }
        Files.delete(lock);
        allMeet();
    }

    /** A share that gives the same lock to two desks loses what the first of them has sent. */
    @Test
    void what_a_share_forgets_is_sent_again() throws Exception {
        Path branch = stick.resolve("travaux.git/refs/heads/main");
        byte[] before = Files.readAllBytes(branch);
        second.meet(place);
        Files.write(branch, before);
        write(first, "States shall act", "They meet", "All agree");
        first.meet(place);
        write(first, "States shall act", "They meet");
        first.meet(place);
        allMeet();
    }

    @ParameterizedTest
    @CsvSource({"-1", "1"})
    void a_share_whose_clock_is_a_year_off_is_no_matter(int years) throws Exception {
        for (int round = 0; round < 3; round++) {
            long off = System.currentTimeMillis() + years * 365L * 86_400_000L;
            for (Path where : List.of(stick, first.folder.resolve(".git"))) {
                try (Stream<Path> files = Files.walk(where)) {
                    for (Path file : files.toList()) {
                        assertTrue(file.toFile().setLastModified(off), file::toString);
                    }
                }
            }
            allMeet();
            again();
        }
        allMeet();
    }

    @Test
    void the_name_of_a_draft_is_the_same_however_a_system_writes_it() throws Exception {
        String name = "Жоба й ё.travaux";
        Desk windows = new Desk(folder.resolve("windows"), "Windows", name);
        Desk mac =
                new Desk(
                        folder.resolve("mac"),
                        "Mac",
                        Normalizer.normalize(name, Normalizer.Form.NFD));
        assertFalse(windows.file.getFileName().equals(mac.file.getFileName()));
        SharedPlace share =
                new SharedPlace(Files.createDirectory(folder.resolve("желі бөлігі 1")).toString());
        write(windows, "States should act", "They meet");
        windows.meet(share);
        write(mac, "States should act", "They meet");
        mac.meet(share);
        write(mac, "States shall act", "They meet");
        mac.meet(share);
        write(windows, "States should act", "They meet in May");
        windows.meet(share);
        mac.meet(share);
        assertEquals(List.of("States shall act", "They meet in May"), mac.texts());
        assertEquals(windows.draft(), mac.draft());
        for (Desk desk : List.of(windows, mac)) {
            try (Stream<Path> files = Files.list(desk.folder)) {
                assertEquals(1, files.filter(file -> file.toString().endsWith("ux")).count());
            }
            assertEquals(List.of(), desk.exchange().others());
            GitCheck.check(desk.folder);
        }
    }

    /** What an older program kept under the other form of the name goes on under the one. */
    @Test
    void another_form_of_the_name_that_was_kept_is_not_a_second_draft() throws Exception {
        String name = Normalizer.normalize("й.travaux", Normalizer.Form.NFD);
        Desk mac = new Desk(folder.resolve("mac"), "Mac", name);
        write(mac, "States should act");
        assertNotNull(mac.revision("").commit());
        assertEquals(1, mac.store().list().size());
        assertEquals(List.of(), mac.exchange().others());
    }

    @Test
    void lines_that_git_ended_otherwise_are_no_changes() throws Exception {
        allMeet();
        String text = Files.readString(second.file);
        assertFalse(text.contains("\r"), "as it is written");
        Desk annex = new Desk(second.folder, "Second desk", "annex.travaux");
        write(annex, "An annex");
        annex.keep();
        second.meet(place);
        first.receive(place);
        write(first, "States shall act at once", "They meet in May");
        first.meet(place);
        Files.writeString(second.file, text.replace("\n", "\r\n"));
        annex.receive(place);
        assertEquals(first.draft(), second.draft());
    }

    @Test
    void git_that_turns_the_ends_of_lines_leaves_drafts_alone() throws Exception {
        allMeet();
        Path clone = folder.resolve("clone");
        Process git;
        try {
            git =
                    new ProcessBuilder(
                                    "git",
                                    "-c",
                                    "core.autocrlf=true",
                                    "clone",
                                    "-q",
                                    stick.resolve("travaux.git").toString(),
                                    clone.toString())
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "no git to clone with");
            return;
        }
        assertEquals(0, git.waitFor());
        assertEquals(
                -1,
                Files.mismatch(first.file, clone.resolve("statement.travaux")),
                "where they differ");
    }

    @Test
    void a_place_that_is_read_only_is_told() throws Exception {
        Path objects = stick.resolve("travaux.git/objects");
        assertTrue(objects.toFile().setWritable(false));
        assumeFalse(Files.isWritable(objects), "nothing is read-only for this user");
        second.receive(place);
        RevisionException refused = assertThrows(RevisionException.class, () -> second.send(place));
        assertEquals(Reason.REFUSED, refused.reason());
        assertTrue(objects.toFile().setWritable(true));
        allMeet();
    }

    @Test
    void a_folder_of_the_draft_that_is_read_only_is_told() throws Exception {
        Path objects = second.folder.resolve(".git/objects");
        assertTrue(objects.toFile().setWritable(false));
        assumeFalse(Files.isWritable(objects), "nothing is read-only for this user");
        RevisionException refused =
                assertThrows(RevisionException.class, () -> second.receive(place));
        assertEquals(Reason.READ_ONLY, refused.reason());
        assertTrue(objects.toFile().setWritable(true));
        allMeet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"objects", "HEAD"})
    void a_place_that_is_damaged_is_told_and_made_anew(String lacks) throws Exception {
        Path repository = stick.resolve("travaux.git");
        Path damaged = repository.resolve(lacks);
        if (Files.isDirectory(damaged)) {
            try (Stream<Path> files = Files.walk(damaged)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        } else {
            Files.write(damaged, new byte[0]);
        }
        List<String> before = second.texts();
        RevisionException told =
                assertThrows(
                        RevisionException.class,
                        () -> {
                            second.receive(place);
                            second.send(place);
                        });
        assertEquals(Reason.DAMAGED_THERE, told.reason());
        assertEquals(before, second.texts());
        Files.move(repository, folder.resolve("damaged.git"));
        second.send(place);
        first.meet(place);
        allMeet();
    }

    /** Its end came while the branch was written: every desk has what led there. */
    @Test
    void a_branch_that_is_empty_there_is_sent_anew() throws Exception {
        Files.write(stick.resolve("travaux.git/refs/heads/main"), new byte[0]);
        first.meet(place);
        allMeet();
    }

    @Test
    void a_folder_in_which_somebody_works_is_no_place() throws Exception {
        for (Path taken : List.of(first.folder, first.folder.resolve(".git"))) {
            SharedPlace wrong = new SharedPlace(taken.toString());
            assertEquals(
                    Reason.OTHER_FOLDER,
                    assertThrows(RevisionException.class, () -> second.receive(wrong)).reason());
            assertEquals(
                    Reason.OTHER_FOLDER,
                    assertThrows(RevisionException.class, () -> second.send(wrong)).reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "master"})
    void a_repository_without_drafts_is_no_place(String branch) throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path bare = folder.resolve("other.git");
        String script =
                "git init -q -b "
                        + branch
                        + " . && echo x > README && git add README && git -c user.name=x -c"
                        + " user.email=x@example.org commit -q -m x && git clone -q --bare . "
                        + bare;
        Process git;
        try {
            git = new ProcessBuilder("sh", "-c", script).directory(other.toFile()).start();
        } catch (IOException e) {
            assumeTrue(false, "no shell to make a repository with");
            return;
        }
        assumeTrue(git.waitFor() == 0, "no git to make a repository with");
        SharedPlace wrong = new SharedPlace(bare.toString());
        Desk third = new Desk(folder.resolve("third"), "Third desk");
        for (Desk desk : List.of(second, third)) {
            RevisionException told =
                    assertThrows(RevisionException.class, () -> desk.receive(wrong));
            assertEquals(Reason.NO_DRAFTS, told.reason());
        }
        assertFalse(Files.exists(third.folder.resolve(".git")), "nothing is left");
        assertThrows(RevisionException.class, () -> second.send(wrong));
    }

    @Test
    void a_folder_of_the_draft_that_vanishes_is_told() throws Exception {
        Path away = folder.resolve("away");
        Files.move(second.folder, away);
        RevisionException told = assertThrows(RevisionException.class, () -> second.send(place));
        assertEquals(Reason.GONE, told.reason());
        Files.move(away, second.folder);
        allMeet();
    }
}
