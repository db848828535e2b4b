package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.settle.adoption.Procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** A text goes to the delegations under silence, from a desk in Geneva to a seat in Astana. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class ProcedureStoryTest extends Story {
    @TempDir private Path folder;

    private final TestClock clock = new TestClock();

    /** Time passes only when the story says so. */
    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-30T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Zurich");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @Override
    public void start(Stage stage) {
        window = Window.at(clock);
        window.open(stage, draft());
    }

    private void perform(ActionId id) {
        user.run(() -> window.window.actions().get(id).perform());
        user.settle();
    }

    private void set(String field, String text) {
        user.run(() -> ((TextField) user.find(field)).setText(text));
    }

    private String text(String field) {
        return user.on(() -> ((TextField) user.find(field)).getText());
    }

    private String told() {
        return user.on(() -> ((Label) user.find("#deadline-told")).getText());
    }

    private List<String> bar() {
        return user.read(".procedure-said");
    }

    /** Time has passed, and somebody goes on working. */
    private void it_is(String moment) {
        clock.now = Instant.parse(moment);
        user.put(PP2 + 1, Language.ENGLISH, 0);
    }

    private void choose(ProcedureEvent.Kind outcome) {
        user.run(
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<ProcedureEvent.Kind> box =
                            (ComboBox<ProcedureEvent.Kind>) user.find("#outcome");
                    box.setValue(outcome);
                });
    }

    private Procedure procedure() {
        return user.draft().procedures().getLast();
    }

    private void putUnderSilence() {
        perform(ActionId.SILENCE);
        set("#deadline-day", "4 December 2026");
        set("#deadline-hour", "18:00");
        user.press(KeyCode.ENTER);
    }

    @Test
    void a_text_is_put_under_silence_until_friday_evening_at_the_seat() {
        perform(ActionId.SILENCE);
        assertEquals("3 December 2026", text("#deadline-day"));
        assertEquals("18:00", text("#deadline-hour"));
        set("#deadline-day", "4 December 2026");
        assertTrue(told().contains("On your clock: Fri, 4 Dec 2026, 14:00 (Zurich)"), told());
        user.press(KeyCode.ENTER);
        assertEquals("2026-12-04T18:00", procedure().until());
        assertEquals("Asia/Almaty", procedure().zone());
        assertEquals(sample.symbol(), procedure().symbol());
        assertTrue(
                bar().getFirst().startsWith("Under silence until Fri, 4 Dec 2026, 18:00 (Astana)"),
                bar()::toString);
        assertTrue(bar().getFirst().endsWith("4 days left"), bar()::toString);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), bar());
        assertEquals(List.of(), user.draft().procedures());
    }

    @Test
    void a_deadline_on_a_sunday_stays_unless_the_next_working_moment_is_taken() {
        perform(ActionId.SILENCE);
        set("#deadline-day", "6 December 2026");
        assertTrue(told().contains("outside working hours"), told());
        assertEquals("6 December 2026", text("#deadline-day"));
        user.run(() -> ((Button) user.find("#deadline-next")).fire());
        assertEquals("7 December 2026", text("#deadline-day"));
        assertFalse(told().contains("outside"), told());
        user.press(KeyCode.ENTER);
        assertEquals("2026-12-07T18:00", procedure().until());
    }

    @Test
    void what_can_not_be_a_deadline_is_told_and_nothing_begins() {
        perform(ActionId.SILENCE);
        for (List<String> wrong :
                List.of(
                        List.of("27 November 2026", "18:00", "in the past"),
                        List.of("4 December 2026", "six", "18:00"),
                        List.of("soon", "18:00", "30 November 2026"))) {
            set("#deadline-day", wrong.get(0));
            set("#deadline-hour", wrong.get(1));
            user.press(KeyCode.ENTER);
            String problem = user.read("#popup-problem").getFirst();
            assertTrue(problem.contains(wrong.get(2)), problem);
        }
        user.press(KeyCode.ESCAPE);
        assertEquals(List.of(), user.draft().procedures());
    }

    @Test
    void before_time_is_up_nobody_can_say_that_silence_was_not_broken() {
        putUnderSilence();
        user.fire("#procedure-outcome-silence");
        user.run(
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<ProcedureEvent.Kind> what =
                            (ComboBox<ProcedureEvent.Kind>) user.find("#outcome");
                    what.getSelectionModel().select(ProcedureEvent.Kind.HELD);
                });
        user.press(KeyCode.ENTER);
        String problem = user.read("#popup-problem").getFirst();
        assertTrue(problem.contains("nobody can say before"), problem);
        assertEquals(Procedure.State.RUNNING, procedure().state());
    }

    @Test
    void when_time_is_up_the_outcome_is_asked_for_and_recorded() {
        putUnderSilence();
        it_is("2026-12-04T13:00:00Z");
        assertTrue(
                bar().getFirst().contains("whether it was broken is not recorded"),
                bar()::toString);
        user.fire("#procedure-outcome-silence");
        user.press(KeyCode.ENTER);
        assertEquals(Procedure.State.HELD, procedure().state());
        assertEquals("2026-12-04T13:00:00Z", procedure().events().getFirst().recorded());
        assertEquals(List.of(), bar());
    }

    @Test
    void a_delegation_breaks_silence_on_the_paragraph_under_discussion() {
        user.put(PP2, Language.ENGLISH, 0);
        putUnderSilence();
        List<String> before = user.texts(Language.ENGLISH);
        perform(ActionId.SILENCE);
        choose(ProcedureEvent.Kind.BROKEN);
        user.press(KeyCode.ENTER);
        assertEquals("Say which delegation it was.", user.read("#popup-problem").getFirst());
        set("#outcome-who", "China, Atlantis");
        assertTrue(user.read("#outcome-meant").getFirst().contains("Atlantis"));
        set("#outcome-who", "China");
        set("#outcome-why", "awaiting instructions");
        user.press(KeyCode.ENTER);
        assertEquals(List.of("CHN"), procedure().breakers());
        String id = user.draft().paragraphs().get(PP2).id();
        assertEquals(List.of(id), procedure().events().getLast().paragraphs());
        StatusChange status = user.draft().paragraphs().get(PP2).status();
        assertEquals(ParagraphStatus.RESERVED, status == null ? null : status.status());
        assertEquals(before, user.texts(Language.ENGLISH));
        assertEquals(List.of("Silence broken by CHN on PP2"), bar());
        perform(ActionId.SILENCE);
        choose(ProcedureEvent.Kind.LIFTED);
        assertEquals("CHN", text("#outcome-who"));
        user.press(KeyCode.ENTER);
        assertEquals(Procedure.State.RUNNING, procedure().state());
    }

    @Test
    void broken_silence_is_asked_for_anew_with_the_next_revision() {
        putUnderSilence();
        perform(ActionId.SILENCE);
        choose(ProcedureEvent.Kind.BROKEN);
        set("#outcome-who", "CHN");
        user.press(KeyCode.ENTER);
        perform(ActionId.SILENCE);
        user.fire("#outcome-again");
        set("#deadline-day", "11 December 2026");
        user.press(KeyCode.ENTER);
        assertEquals(2, user.draft().procedures().size());
        assertEquals(Procedure.State.RUNNING, procedure().state());
        assertEquals(1, bar().size());
    }

    @Test
    void comments_and_silence_have_deadlines_of_their_own() {
        perform(ActionId.COMMENTS);
        set("#procedure-enclosures", "Concept note, 3 pages; List of speakers");
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of("Concept note 3", "List of speakers 0"),
                procedure().enclosures().stream()
                        .map(each -> each.title() + " " + each.pages())
                        .toList());
        putUnderSilence();
        assertEquals(2, bar().size());
        perform(ActionId.COMMENTS);
        choose(ProcedureEvent.Kind.EXTENDED);
        set("#deadline-day", "1 December 2026");
        user.press(KeyCode.ENTER);
        assertTrue(user.read("#popup-problem").getFirst().contains("has to be later"));
        set("#deadline-day", "18 December 2026");
        user.press(KeyCode.ENTER);
        assertEquals("2026-12-18T18:00", user.draft().procedures().getFirst().deadline());
    }

    @Test
    void among_what_remains_before_adoption_silence_leads_to_its_outcome() {
        putUnderSilence();
        user.pressAfterChord(KeyCode.Q);
        List<String> lines = user.read(".readiness .choice-words");
        assertTrue(lines.get(1).startsWith("The text is under silence"), lines::toString);
        user.press(KeyCode.HOME);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertTrue(user.finds("#outcome"));
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds("#outcome"));
        assertNull(user.on(() -> window.front().session().held()));
    }

    @Test
    void what_is_under_silence_over_recent_drafts_is_listed_and_opened() throws IOException {
        Path late = file("late.travaux", "AC/1", "2026-11-27T18:00");
        Path soon = file("soon.travaux", "AC/2", "2026-12-02T18:00");
        Files.writeString(folder.resolve("broken.travaux"), "{");
        for (Path each : List.of(soon, folder.resolve("broken.travaux"), late)) {
            user.run(() -> window.memory.change(all -> all.withRecent(all.recent().with(each))));
        }
        perform(ActionId.DEADLINES);
        assertEquals(List.of("AC/1", "AC/2"), user.read(".deadline-name"));
        List<String> said = user.read(".deadline-said");
        assertTrue(said.getFirst().endsWith("2 days ago"), said::toString);
        assertTrue(said.getLast().endsWith("2 days left"), said::toString);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals("AC/2", user.draft().symbol());
        assertTrue(bar().getFirst().contains("2 Dec 2026, 18:00"), bar()::toString);
    }

    @Test
    void where_nothing_is_under_silence_that_is_said() {
        perform(ActionId.DEADLINES);
        assertTrue(said().startsWith("No recent draft is under silence"), said());
    }

    @Test
    void at_start_what_is_over_comes_up_by_itself() throws IOException {
        Path late = file("late.travaux", "AC/1", "2026-11-27T18:00");
        user.run(() -> window.memory.change(all -> all.withRecent(all.recent().with(late))));
        user.run(() -> window.windowModel.deadlines().lookAtStart());
        assertTrue(said().contains("its outcome is not recorded: AC/1"), said());
        user.run(() -> window.model.tell(null));
        user.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of("AC/1"), user.read(".welcome-over"));
        user.run(() -> ((Button) user.find(".welcome-over")).fire());
        assertEquals("AC/1", user.draft().symbol());
    }

    @Test
    void a_covering_note_is_written_for_each_language_that_has_its_pages() {
        perform(ActionId.COVERING_NOTE);
        user.press(KeyCode.ENTER);
        assertTrue(user.read("#popup-problem").getFirst().contains("at least one language"));
        set("#note-pages-en", "seven");
        user.press(KeyCode.ENTER);
        assertTrue(user.read("#popup-problem").getFirst().contains("seven"));
        set("#note-pages-en", "7");
        set("#note-pages-ru", "8");
        set("#note-number", "EN/P/12");
        window.dialogs.answer = folder.resolve("note.docx");
        user.press(KeyCode.ENTER);
        CoveringNote russian =
                Objects.requireNonNull(window.files.notes.get(folder.resolve("note.ru.docx")));
        assertEquals(8, russian.pages());
        assertEquals("EN/P/12", russian.number());
        assertEquals("members", russian.addressee());
        assertEquals(LocalDate.parse("2026-11-30"), russian.date());
        assertEquals(2, window.files.notes.size());
    }

    private Path file(String name, String symbol, String until) throws IOException {
        Draft late =
                Procedures.begin(
                        sample.withSymbol(symbol),
                        Procedure.begin(
                                "q1", Procedure.Kind.SILENCE, symbol, until, "Asia/Almaty", ""));
        return Files.writeString(folder.resolve(name), DraftFormat.write(late));
    }

    private String said() {
        return Objects.requireNonNull(
                        user.on(() -> window.front().noticeProperty().get()), "nothing said")
                .sentence();
    }
}
