package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.protection.Protection;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Opens and saves a draft away from the window's thread, and says how it went. What is asked for
 * while {@link #busyProperty} holds is refused, but saving never: it waits for nothing but the
 * opening of the draft and the save before.
 */
public final class FileCommands {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
    private final Questions questions;
    private final Background background;
    private final FileWork work;
    private final FileWork saves;
    private final OwnFile file = new OwnFile();
    private final OutsideChange outside;
    private final Opening opening;
    private final SaveWarnings warnings;
    private final Saving saving;
    private final Exporting exporting;
    private final OwnFileWork ownFile;
    private final FileWork network;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Path wanted;

    /**
     * The commands for a draft.
     *
     * @param questions asked when somebody else has the file or changed it
     */
    public FileCommands(
            EditorModel model,
            DraftFiles files,
            FileGuard guard,
            Questions questions,
            Background background) {
        this.model = model;
        this.files = files.under(model.protection());
        this.guard = guard;
        this.questions = questions;
        this.background = background;
        work = new FileWork(model, background.work(), background.home());
        saves = new FileWork(model, background.saving(), background.home());
        opening = new Opening(model, this.files, guard, questions, work, file);
        warnings = new SaveWarnings(model);
        outside = new OutsideChange(model, this.files, guard, work, saves, background, file);
        saving = new Saving(model, this.files, guard, questions, saves, file, outside, warnings);
        ownFile = new OwnFileWork(model, this.files, guard, saves, file, warnings);
        network = new FileWork(model, background.network(), background.home());
        FileWork exports = new FileWork(model, background.work(), background.home());
        exporting = new Exporting(model, this.files, exports);
        busy.bind(
                work.busyProperty()
                        .or(saves.busyProperty())
                        .or(exports.busyProperty())
                        .or(importing().questionProperty().isNotNull()));
    }

    /** What somebody wants to know of a draft that is read beside the open one. */
    @FunctionalInterface
    public interface Look<T> {
        /**
         * What it is.
         *
         * @throws Failure if it can't be said, and why
         */
        T at(Draft draft) throws Failure;
    }

    /**
     * Reads a file beside the open draft and looks at it, away from the window's thread; says what
     * went wrong.
     *
     * @param show takes what was seen, on the window's thread
     */
    public <T> void readBeside(Path path, Look<T> look, Consumer<T> show) {
        work.start(() -> look.at(files.open(path).draft()), show, () -> {});
    }

    /** The same commands for another model of the draft. */
    public FileCommands of(EditorModel other) {
        FileCommands commands = new FileCommands(other, files, guard, questions, background);
        commands.file.takeOver(file);
        commands.exporting.goOnFrom(exporting);
        commands.outside.takeOver(outside);
        return commands;
    }

    /** The file of the open draft, or null if it has none yet. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.pathProperty();
    }

    /**
     * What to call a draft that has no file yet after: the file that it was made of, or nothing.
     */
    public ReadOnlyStringProperty originProperty() {
        return file.originProperty();
    }

    /** Makes drafts of texts and documents, and asks what only the user knows of them. */
    public Importing importing() {
        return opening.importing();
    }

    /** Writes documents and reports for others, and looks into such. */
    public Exporting exporting() {
        return exporting;
    }

    /** Work beside the draft's own file that may write it. */
    public OwnFileWork ownFile() {
        return ownFile;
    }

    /** Work that waits for what others answer, and that no save waits for. */
    public FileWork network() {
        return network;
    }

    /** Whether a file is being worked on, here or elsewhere. */
    public boolean isAtWork() {
        return busy.get() || network.busyProperty().get();
    }

    /** What others did to the file meanwhile. */
    public OutsideChange outside() {
        return outside;
    }

    /** Whether a file is being worked on, or something is asked about one. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the draft is the one in a file, or is being opened from there. */
    public boolean isIn(Path path) {
        Path own = file.path() == null && busy.get() ? wanted : file.path();
        return own != null && OwnFile.isSame(own, path);
    }

    /** Opens a draft, or a text as a draft that has no file until it is saved. */
    public void open(Path path) {
        open(path, () -> {});
    }

    /**
     * Opens a draft, or a text as a draft that has no file until it is saved. If somebody else has
     * it open, the user is asked what to do.
     *
     * @param failed what to do when it was not opened and the user knows
     */
    public void open(Path path, Runnable failed) {
        if (!busy.get()) {
            wanted = path;
            opening.open(path, failed);
        }
    }

    /**
     * Makes a draft of texts, one a language; it has no file until it is saved. What only the user
     * knows of them is asked by {@link #importing}.
     *
     * @param failed what to do when they were not imported and the user knows
     */
    public void importFiles(List<Path> paths, Runnable failed) {
        opening.importing().start(paths, failed);
    }

    /**
     * Makes a draft of a text that stands in no file.
     *
     * @param failed what to do when it was not made and the user knows
     */
    public void importText(String text, Runnable failed) {
        opening.importText(text, failed);
    }

    /** Shows a draft that has no file and nothing to save: one to begin with. */
    public void begin(Draft draft) {
        model.protection().remove();
        file.setNone("");
        model.show(model.prepare(draft));
    }

    /**
     * Shows a draft that has no file with one change made in it; undone, it is the draft before.
     *
     * @param name what to call it
     * @param said what to tell of it
     * @param from how the draft is protected that it was made of
     */
    public void begin(Draft before, Draft changed, String name, String said, Protection from) {
        model.protection().become(from);
        work.start(
                () -> {
                    Session session = model.prepare(before);
                    return new Begun(session, session.reading().update(changed));
                },
                begun -> {
                    Place start = new Place(0, changed.sourceLanguage(), 0);
                    begun.session.change(changed, begun.ahead, start, start);
                    file.setNone(name);
                    model.show(begun.session);
                    model.tell(new Notice(Notice.Kind.DONE, said));
                },
                () -> {});
    }

    /**
     * Shows another draft as one that has no file and nothing to save: a copy.
     *
     * @param name what to call it
     * @param said what to tell of it
     * @param from how the draft is protected that it was made of
     */
    public void beginCopy(Draft draft, String name, String said, Protection from) {
        model.protection().become(from);
        showApart(() -> model.prepare(draft), name, said);
    }

    /**
     * Shows a draft that has no file, to be read and not changed.
     *
     * @param name what to call it
     * @param said what to tell of it
     * @param from how the draft is protected that it was made of
     */
    public void look(Draft draft, String name, String said, Protection from) {
        model.protection().become(from);
        showApart(() -> model.prepareToRead(draft), name, said);
    }

    private void showApart(FileWork.Task<Session> preparing, String name, String said) {
        work.start(
                preparing,
                session -> {
                    file.setNone(name);
                    model.show(session);
                    model.tell(new Notice(Notice.Kind.TOLD, said));
                },
                () -> {});
    }

    /** Work on a draft, and what it says once it is changed. */
    private record Begun(Session session, DraftReading ahead) {}

    /** Drafts as files, for work away from the window's thread. */
    public DraftFiles files() {
        return files;
    }

    /**
     * Shows a draft with changes that are not saved: what a sudden end left behind. It has no file
     * if somebody else has opened that meanwhile.
     *
     * @param recovered is told on the window's thread, before it is shown
     * @param failed what to do when it does not open and the user knows; the copy stays
     * @param elsewhere what to do if it would take the place of what somebody has typed meanwhile
     */
    public void recover(
            RecoveryCopy copy,
            Consumer<UnsavedDraft> recovered,
            Runnable failed,
            Runnable elsewhere) {
        new Recovering(model, files, guard, work, file).recover(copy, recovered, failed, elsewhere);
    }

    /** What would have to be kept if the program ended now. */
    public UnsavedDraft unsaved() {
        return new UnsavedDraft(
                model.session().draft(), file.path(), file.known(), model.protection());
    }

    /**
     * Saves the draft. If somebody else changed its file meanwhile, the user is asked.
     *
     * @param then what to do when it has been saved, and only then
     * @param elsewhere what to do when the user wants it under another name
     */
    public void save(Path path, Runnable then, Runnable elsewhere) {
        whenSavable(() -> saving.save(path, then, elsewhere));
    }

    /** What there was to know when the draft was saved last, told again or not; mostly nothing. */
    public List<String> toldOfSaving() {
        return warnings.last();
    }

    /** Does something as soon as the draft is there and what was asked to be saved is saved. */
    public void whenSavable(Runnable then) {
        work.whenFree(() -> saves.whenFree(then));
    }

    /** Lets others have the file; the draft is put away. */
    public void release() {
        Path own = file.path();
        if (own != null) {
            guard.unlock(own);
        }
    }
}
