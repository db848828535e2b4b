package org.travaux.app.viewmodel.notes;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.FileWork;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The notes on the open draft, which has a file. Those for all desks stand in the draft, and are
 * undone and saved with it. Those for this desk alone are kept at once, in a folder of the program.
 */
public final class DraftNotes {
    /** The id of what was typed and not added; no note has it. */
    private static final String UNFINISHED = "unfinished";

    private final EditorModel model;
    private final DraftFiles files;
    private final FileCommands commands;
    private final FileWork work;
    private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
    private List<InternalNote> own = List.of();
    private String unfinished = "";

    /** The notes on one draft. */
    public DraftNotes(EditorModel model, FileCommands commands) {
        this.model = model;
        this.commands = commands;
        this.files = commands.files();
        this.work = new FileWork(model, model.background().saving(), model.background().home());
    }

    /** The notes, in the order of the text, those on it as a whole first. */
    public ObservableList<NoteLine> lines() {
        return lines;
    }

    /**
     * Looks which there are. If those of this desk can't be read, that is told, and the others are
     * there.
     *
     * @param read what to do then, on the window's thread
     */
    public void read(Runnable read) {
        Path file = commands.fileProperty().get();
        Draft draft = model.session().draft();
        if (file != null) {
            work.start(
                    () -> files.privateNotes(file, draft),
                    notes -> {
                        show(notes);
                        read.run();
                    },
                    () -> {
                        show(List.of());
                        read.run();
                    });
        }
    }

    /** What was typed and not added, the last time; empty if nothing was. */
    public String unfinished() {
        return unfinished;
    }

    /** Keeps what is typed and not added, also from the end of the program. */
    public void keepUnfinished(String typed) {
        if (!typed.equals(unfinished)) {
            unfinished = typed;
            change(
                    notes ->
                            typed.isBlank()
                                    ? without(notes, UNFINISHED)
                                    : with(notes, new InternalNote(UNFINISHED, "", "", "", typed)),
                    () -> {});
        }
    }

    private void show(List<InternalNote> kept) {
        unfinished =
                kept.stream()
                        .filter(each -> each.id().equals(UNFINISHED))
                        .map(InternalNote::text)
                        .findFirst()
                        .orElse("");
        own = without(kept, UNFINISHED);
        refresh();
    }

    /** The paragraph at the cursor as delegates name it; empty if the cursor is nowhere. */
    public String here() {
        Place caret = model.caretProperty().get();
        return caret == null ? "" : model.session().draft().nameOf(caret.paragraph());
    }

    /**
     * Notes something.
     *
     * @param text not blank
     * @param by who does, as they call themselves
     * @param onParagraph whether it is about the paragraph at the cursor, and not the whole text
     * @param shared whether it is for all desks
     * @param done what to do when it is kept
     */
    public void add(String text, String by, boolean onParagraph, boolean shared, Runnable done) {
        Place caret = model.caretProperty().get();
        Draft draft = model.session().draft();
        String paragraph =
                caret == null || !onParagraph ? "" : draft.paragraphs().get(caret.paragraph()).id();
        String when =
                Instant.now(model.services().clock()).truncatedTo(ChronoUnit.SECONDS).toString();
        InternalNote note =
                new InternalNote(
                        model.session().newParagraphId(), paragraph, by, when, text.strip());
        if (shared) {
            changeDraft(with(draft.internalNotes(), note));
            done.run();
        } else {
            change(notes -> with(notes, note), done);
        }
    }

    /** Takes a note away; one for all desks can be brought back by undoing. */
    public void remove(NoteLine line) {
        if (line.shared()) {
            changeDraft(without(model.session().draft().internalNotes(), line.note().id()));
        } else {
            change(notes -> without(notes, line.note().id()), () -> {});
        }
    }

    /** A note of this desk is for all of them from now on. */
    public void share(NoteLine line) {
        if (!line.shared()) {
            // It stands twice rather than nowhere if the second step fails.
            changeDraft(with(model.session().draft().internalNotes(), line.note()));
            change(notes -> without(notes, line.note().id()), () -> {});
        }
    }

    /** Goes to what a note is about. */
    public void go(NoteLine line) {
        int index = paragraph(line.note());
        if (index >= 0) {
            model.placeCaret(new Place(index, model.session().draft().sourceLanguage(), 0));
        }
    }

    /** Where, who and when, in words. */
    public String head(NoteLine line) {
        InternalNote note = line.note();
        List<String> said = new ArrayList<>();
        int index = paragraph(note);
        said.add(
                index >= 0
                        ? model.session().draft().nameOf(index)
                        : model.sentences()
                                .say(note.paragraph().isEmpty() ? "notes.whole" : "notes.gone"));
        if (!note.by().isEmpty()) {
            said.add(note.by());
        }
        if (!note.when().isEmpty()) {
            said.add(when(note.when()));
        }
        return String.join(" · ", said);
    }

    private String when(String moment) {
        try {
            return WrittenDates.moment(Instant.parse(moment), model.sentences());
        } catch (DateTimeParseException e) {
            // The thirtieth of February, say: shown as it is written.
            return moment;
        }
    }

    private int paragraph(InternalNote note) {
        List<String> ids = model.rowIds();
        return note.paragraph().isEmpty() ? -1 : ids.indexOf(note.paragraph());
    }

    private static List<InternalNote> with(List<InternalNote> notes, InternalNote note) {
        List<InternalNote> more = new ArrayList<>(without(notes, note.id()));
        more.add(note);
        return more;
    }

    private static List<InternalNote> without(List<InternalNote> notes, String id) {
        return notes.stream().filter(each -> !each.id().equals(id)).toList();
    }

    private void changeDraft(List<InternalNote> notes) {
        @Nullable Place caret = model.caretProperty().get();
        Draft draft = model.session().draft();
        Place place = caret == null ? new Place(0, draft.sourceLanguage(), 0) : caret;
        model.session().change(draft.withInternalNotes(notes), place, place);
        refresh();
    }

    private void change(UnaryOperator<List<InternalNote>> change, Runnable done) {
        Path file = commands.fileProperty().get();
        Draft draft = model.session().draft();
        if (file != null) {
            work.whenFree(
                    () ->
                            work.start(
                                    () -> files.changePrivateNotes(file, draft, change),
                                    kept -> {
                                        show(kept);
                                        done.run();
                                    },
                                    () -> {}));
        }
    }

    private void refresh() {
        List<NoteLine> all = new ArrayList<>();
        model.session().draft().internalNotes().forEach(note -> all.add(new NoteLine(note, true)));
        own.forEach(note -> all.add(new NoteLine(note, false)));
        all.sort(
                Comparator.<NoteLine>comparingInt(line -> paragraph(line.note()))
                        .thenComparing(line -> line.note().when()));
        lines.setAll(all);
    }
}
