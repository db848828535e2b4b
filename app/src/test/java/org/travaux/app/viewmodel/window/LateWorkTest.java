package org.travaux.app.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Password;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.files.Answers;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.MemoryFiles;
import org.travaux.app.viewmodel.files.Unguarded;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What is done elsewhere ends when somebody has done something else here meanwhile. */
@SuppressWarnings("NullAway.Init") // Each test begins by making them.
class LateWorkTest {
    private static final Path RIVERS = Path.of("folder", "rivers.travaux");
    @TempDir Path folder;
    private final MemoryFiles files = new MemoryFiles();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Runnable> safety = new ArrayList<>();
    private final Set<Path> locked = new HashSet<>();
    private String holds = "as it was";
    private OpenDrafts openDrafts;
    private RecoveryFolder recovery;

    private final class Guard extends Unguarded {
        @Override
        public Optional<LockHolder> lock(Path file) {
            locked.add(file);
            return Optional.empty();
        }

        @Override
        public void unlock(Path file) {
            locked.remove(file);
        }

        @Override
        public String fingerprint(Path file) {
            return holds;
        }

        @Override
        public boolean isGone(Path file) {
            return holds.isEmpty();
        }
    }

    private OpenDraft blank(Sentences language) {
        EditorModel model = new EditorModel(language, Background.none(), new SplittableRandom(3));
        return new OpenDraft(
                model,
                new FileCommands(
                        model,
                        files,
                        new Guard(),
                        new Answers(),
                        Background.atOnce(work::add, Runnable::run)),
                new Safekeeping(
                        recovery, (_, task) -> safety.add(task), Clock.systemUTC(), _ -> {}));
    }

    private OpenDrafts begin() {
        recovery = new RecoveryFolder(folder);
        openDrafts = new OpenDrafts(Texts.ENGLISH, this::blank);
        files.opened.put(RIVERS, new OpenedDraft(TestDrafts.english("one"), false, List.of()));
        return openDrafts;
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void keepAll() {
        while (!safety.isEmpty()) {
            safety.removeFirst().run();
        }
    }

    private void type(OpenDraft draft, String what) {
        Place at = new Place(0, Language.ENGLISH, 0);
        int length = draft.model().textAt(at).text().length();
        draft.model().type(at, ChangeSet.of(length, TextEdit.insert(0, what)), false);
    }

    private String onDisk() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                all.append(file.getFileName()).append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static RecoveryCopy copy() {
        return new RecoveryCopy(
                "left",
                Instant.EPOCH,
                new UnsavedDraft(TestDrafts.english("one, recovered"), RIVERS, "as it was"));
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        openDrafts
                .drafts()
                .forEach(
                        draft ->
                                all.append(
                                        draft.model().session().draft().texts(Language.ENGLISH)));
        return all.toString();
    }

    @Test
    void what_is_typed_while_a_copy_is_being_opened_is_not_lost() throws Exception {
        begin().open(RIVERS);
        runAll();
        openDrafts.recover(copy(), () -> {});
        type(openDrafts.front(), "typed meanwhile ");
        runAll();
        keepAll();
        assertTrue(texts().contains("typed meanwhile"), texts());
        assertTrue(texts().contains("one, recovered"), texts());
        assertEquals(2, openDrafts.drafts().size());
    }

    @Test
    void a_copy_that_is_asked_for_while_its_draft_is_being_opened_is_not_forgotten() {
        begin().open(RIVERS);
        RecoveryOffers offers = new RecoveryOffers(recovery, openDrafts, Background.none());
        offers.copies().add(copy());
        offers.recover(offers.copies().getFirst());
        runAll();
        assertEquals(List.of(), offers.copies());
        assertTrue(texts().contains("recovered"), texts());
    }

    @Test
    void a_copy_that_another_program_goes_on_with_is_not_taken_away() throws Exception {
        begin();
        OpenDrafts second = new OpenDrafts(Texts.ENGLISH, this::blank);
        RecoveryOffers here = new RecoveryOffers(recovery, openDrafts, Background.none());
        RecoveryOffers there = new RecoveryOffers(recovery, second, Background.none());
        here.copies().add(copy());
        there.copies().add(copy());
        here.recover(here.copies().getFirst());
        runAll();
        keepAll();
        assertTrue(onDisk().contains("recovered"));
        there.discard(there.copies().getFirst());
        keepAll();
        assertTrue(openDrafts.front().model().changedProperty().get());
        assertTrue(onDisk().contains("recovered"), "unsaved, and no copy on disk");
    }

    @Test
    void a_copy_in_clear_does_not_take_away_the_password_of_its_draft() {
        begin().open(RIVERS);
        runAll();
        openDrafts.front().model().protection().protectBy(Objects.requireNonNull(Password.of("s")));
        openDrafts.front().model().saved(openDrafts.front().model().session().state());
        openDrafts.recover(copy(), () -> {});
        runAll();
        assertTrue(openDrafts.front().model().protection().isOn(), "the next save is in clear");
    }

    @Test
    void of_a_draft_that_was_put_away_no_copy_is_kept() throws Exception {
        begin().open(RIVERS);
        runAll();
        openDrafts.lookOutside();
        OpenDraft rivers = openDrafts.front();
        openDrafts.close(rivers);
        holds = ""; // the file is deleted too
        runAll();
        keepAll();
        assertEquals("", onDisk());
    }

    @Test
    void a_draft_that_is_put_away_while_it_is_opened_is_not_locked() {
        begin().open(RIVERS);
        openDrafts.close(openDrafts.front());
        runAll();
        assertEquals(Set.of(), locked);
    }
}
