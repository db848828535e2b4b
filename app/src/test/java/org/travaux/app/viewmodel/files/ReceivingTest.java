package org.travaux.app.viewmodel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.revisions.DraftExchange;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;
import org.travaux.app.viewmodel.revisions.Transfer;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;

/** What somebody does while something is being received, step by step. */
class ReceivingTest {
    private static final Place START = new Place(0, Language.ENGLISH, 0);

    @TempDir private Path folder;

    private SharedPlace place = new SharedPlace("");
    private Seat first;
    private Seat second;

    /** Somebody with a draft open; what is done elsewhere waits until it is asked for. */
    private static final class Seat {
        private final Queue<Runnable> work = new ArrayDeque<>();
        private final EditorModel model =
                new EditorModel(Texts.ENGLISH, Background.none(), new SplittableRandom(9));
        private final Answers answers = new Answers();
        private final FileCommands commands;
        private final Transfer transfer = new Transfer(Runnable::run, Texts.ENGLISH);
        private final DraftExchange exchange;
        private final Path file;
        private final String by;

        Seat(Path folder, String by, Draft draft) throws Exception {
            DiskFiles disk = new DiskFiles();
            this.by = by;
            file = Files.createDirectories(folder).resolve("statement.travaux");
            commands =
                    new FileCommands(
                            model,
                            disk,
                            disk,
                            answers,
                            Background.atOnce(work::add, Runnable::run));
            exchange = new DraftExchange(model, commands, Set::of, transfer);
            Files.writeString(file, DraftFormat.write(draft));
            commands.open(file);
            doAll();
        }

        void doAll() {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }

        void type(int paragraph, int offset, String words) {
            Place at = new Place(paragraph, Language.ENGLISH, offset);
            int length = model.textAt(at).text().length();
            model.type(at, ChangeSet.of(length, TextEdit.insert(offset, words)), true);
        }

        void save() {
            commands.save(file, () -> {}, () -> {});
        }

        void receive(SharedPlace from) {
            exchange.receive(new Sender(from, Login.NONE, by), () -> {});
        }

        void send(SharedPlace to) {
            exchange.send(new Sender(to, Login.NONE, by), () -> {});
        }

        Draft draft() {
            return model.session().draft();
        }

        List<String> texts() {
            return draft().texts(Language.ENGLISH);
        }

        List<String> onDisk() throws Exception {
            return DraftFormat.read(Files.readString(file)).texts(Language.ENGLISH);
        }

        String said() {
            Notice notice = model.noticeProperty().get();
            return Objects.requireNonNull(notice, "nothing said").sentence();
        }

        void change(Draft changed) {
            model.change(changed, START, START);
        }
    }

    /** The second has what the first had, and the first has sent “in May” since. */
    @BeforeEach
    void two_desks() throws Exception {
        place = new SharedPlace(Files.createDirectory(folder.resolve("stick")).toString());
        Draft draft = TestDrafts.english("States should act", "They meet");
        first = new Seat(folder.resolve("first"), "First desk", draft);
        first.send(place);
        first.doAll();
        second = new Seat(folder.resolve("second"), "Second desk", first.draft());
        second.receive(place);
        second.doAll();
        first.type(1, 9, " in May");
        first.save();
        first.doAll();
        first.send(place);
        first.doAll();
    }

    @Test
    void what_was_typed_meanwhile_is_there_too() throws Exception {
        second.receive(place);
        second.type(0, 0, "All ");
        second.doAll();
        assertEquals(List.of("All States should act", "They meet in May"), second.texts());
        assertEquals(second.texts(), second.onDisk());
    }

    @Test
    void no_save_writes_over_what_is_being_received_unasked() throws Exception {
        second.receive(place);
        second.type(0, 0, "All ");
        int steps = 0;
        while (!second.onDisk().contains("They meet in May")) {
            second.work.remove().run();
            assertTrue(++steps < 50, "nothing comes in");
            second.save();
        }
        second.doAll();
        assertTrue(second.texts().contains("They meet in May"), () -> "" + second.texts());
        assertTrue(second.texts().contains("All States should act"), () -> "" + second.texts());
        second.send(place);
        second.doAll();
        first.receive(place);
        first.doAll();
        assertEquals(List.of("All States should act", "They meet in May"), first.texts());
    }

    @Test
    void a_symbol_given_meanwhile_stays() {
        second.receive(place);
        second.change(second.draft().withSymbol("SOC/1"));
        second.doAll();
        assertEquals("SOC/1", second.draft().symbol());
        assertEquals(List.of("States should act", "They meet in May"), second.texts());
    }

    @Test
    void a_language_added_meanwhile_stays() {
        second.receive(place);
        second.change(second.draft().withLanguages(List.of(Language.ENGLISH, Language.RUSSIAN)));
        second.doAll();
        assertEquals(List.of(Language.ENGLISH, Language.RUSSIAN), second.draft().languages());
    }

    @Test
    void the_same_words_typed_meanwhile_are_told() {
        second.receive(place);
        second.type(1, 9, " in June");
        second.doAll();
        String text = second.texts().get(1);
        assertTrue(text.contains("May") && text.contains("June"), text);
        assertTrue(second.said().contains("May") && second.said().contains("June"), second.said());
    }

    @Test
    void a_change_of_agreed_text_that_waits_for_an_answer_is_not_dropped() {
        Draft now = second.draft();
        second.change(
                now.withParagraph(
                        0,
                        now.paragraphs()
                                .getFirst()
                                .withStatus(
                                        StatusChange.of(
                                                ParagraphStatus.AGREED, null, "2027-05-01", ""))));
        second.save();
        second.doAll();
        second.receive(place);
        second.type(0, 0, "All ");
        second.doAll();
        assertNotNull(second.model.session().held());
        second.model.agreedText().allow();
        second.doAll();
        assertEquals(List.of("All States should act", "They meet in May"), second.texts());
    }

    @Test
    void words_that_others_changed_outside_brackets_are_told() {
        second.receive(place);
        second.doAll();
        assertTrue(second.said().contains("outside brackets"), second.said());
    }

    @Test
    void a_send_that_failed_makes_no_change_of_others() throws Exception {
        second.type(1, 9, " now");
        second.send(new SharedPlace(folder.resolve("none").toString()));
        second.doAll();
        assertTrue(second.said().contains("can’t be reached"), second.said());
        second.type(0, 0, "All ");
        second.save();
        second.doAll();
        assertEquals(List.of(), second.answers.asked);
        assertEquals(List.of("All States should act", "They meet now"), second.onDisk());
    }

    @Test
    void while_the_place_is_asked_a_file_is_being_worked_on() {
        second.receive(place);
        while (second.transfer.doingProperty().get().isEmpty()) {
            second.work.remove().run();
        }
        assertFalse(second.commands.busyProperty().get(), "the draft can be saved");
        assertTrue(second.commands.isAtWork(), "the language of the interface stays");
        second.doAll();
        assertFalse(second.commands.isAtWork());
    }
}
