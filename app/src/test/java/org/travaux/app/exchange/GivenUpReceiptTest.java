package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What a desk that receives for the first time, and gives up, has in its folder. */
class GivenUpReceiptTest {
    static {
        OtherEnds.keepErrors();
    }

    @TempDir private Path folder;

    private SharedPlace place = new SharedPlace("");

    @BeforeEach
    void somebody_has_sent_a_draft() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        place = new SharedPlace(stick.toString());
        Desk sender = new Desk(folder.resolve("one"), "One");
        sender.save(TestDrafts.english("States act"));
        sender.keep();
        sender.send(place);
    }

    private Desk another() throws Exception {
        Desk desk = new Desk(folder.resolve("two"), "Two");
        desk.save(TestDrafts.english("Own words"));
        return desk;
    }

    /** Gives up as soon as the place is asked. */
    private RevisionException givenUp(Desk desk, Callable<?> meanwhile) {
        boolean[] givenUp = {false};
        TransferWatch watch =
                new TransferWatch() {
                    @Override
                    public void at(Step step, int done, int all) {
                        if (step == Step.ASKING && !givenUp[0]) {
                            givenUp[0] = true;
                            try {
                                Object _ = meanwhile.call();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        }
                    }

                    @Override
                    public boolean isGivenUp() {
                        return givenUp[0];
                    }
                };
        RevisionExchange exchange =
                new RevisionExchange(desk.file.resolveSibling(".travaux"), desk.protection)
                        .watchedBy(watch);
        return assertThrows(RevisionException.class, () -> exchange.fetch(place, Login.NONE));
    }

    @Test
    void nothing_is_left_of_what_was_made_in_vain() throws Exception {
        Desk desk = another();
        assertEquals(RevisionException.Reason.GIVEN_UP, givenUp(desk, () -> "").reason());
        assertFalse(Files.exists(desk.folder.resolve(".git")));
    }

    @Test
    void a_revision_that_was_kept_meanwhile_is_there() throws Exception {
        Desk desk = another();
        assertEquals(
                RevisionException.Reason.GIVEN_UP,
                givenUp(desk, () -> desk.revision("before the meeting")).reason());
        assertEquals(1, desk.store().list().size());
    }

    @Test
    void a_revision_that_is_just_being_kept_is_not_disturbed() throws Exception {
        Desk desk = another();
        Path lock = desk.folder.resolve(".git/index.lock");
        assertEquals(
                RevisionException.Reason.GIVEN_UP,
                givenUp(desk, () -> Files.createFile(lock)).reason());
        assertTrue(Files.exists(desk.folder.resolve(".git/HEAD")));
        Files.delete(lock);
        desk.revision("before the meeting");
        assertEquals(1, desk.store().list().size());
    }
}
