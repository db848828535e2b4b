package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportOrder;
import org.travaux.app.files.Inspected;
import org.travaux.app.files.ReportOrder;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Opens, saves, imports and exports a draft away from the window's thread, and says how it went.
 * One thing at a time: what is asked for meanwhile is refused by {@link #busyProperty}.
 */
public final class FileCommands {
    private final EditorModel model;
    private final DraftFiles files;
    private final Questions questions;
    private final Background background;
    private final FileWork work;
    private final OwnFile file = new OwnFile();
    private final Opening opening;
    private final Saving saving;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> exported = new ReadOnlyObjectWrapper<>();
    private @Nullable Path wanted;

    /**
     * The commands for a draft.
     *
     * @param questions asked when somebody else has the file or changed it
     */
    public FileCommands(
            EditorModel model, DraftFiles files, Questions questions, Background background) {
        this.model = model;
        this.files = files;
        this.questions = questions;
        this.background = background;
        work = new FileWork(model, background);
        opening = new Opening(model, files, questions, work, file);
        saving = new Saving(model, files, questions, work, file);
        busy.bind(work.busyProperty().or(importing().questionProperty().isNotNull()));
    }

    /** The same commands for another model of the draft. */
    public FileCommands of(EditorModel other) {
        FileCommands commands = new FileCommands(other, files, questions, background);
        commands.file.set(file.path(), file.known());
        commands.exported.set(exported.get());
        return commands;
    }

    /** The file of the open draft, or null if it has none yet. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.pathProperty();
    }

    /** Makes drafts of texts and documents, and asks what only the user knows of them. */
    public Importing importing() {
        return opening.importing();
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

    /** Shows a draft that has no file and nothing to save: one to begin with. */
    public void begin(Draft draft) {
        file.set(null, "");
        model.show(model.prepare(draft));
    }

    /**
     * Shows a draft with changes that are not saved: what a sudden end left behind. It has no file
     * if somebody else has opened that meanwhile.
     */
    public void recover(UnsavedDraft unsaved) {
        Path own = unsaved.file();
        work.start(
                () -> own != null && files.lock(own).isEmpty(),
                held -> {
                    Session session = model.prepare(unsaved.draft());
                    session.markUnsaved();
                    file.set(held ? own : null, unsaved.known());
                    model.show(session);
                },
                () -> {});
    }

    /** What would have to be kept if the program ended now. */
    public UnsavedDraft unsaved() {
        return new UnsavedDraft(model.session().draft(), file.path(), file.known());
    }

    /**
     * Saves the draft. If somebody else changed its file meanwhile, the user is asked.
     *
     * @param then what to do when it has been saved, and only then
     * @param elsewhere what to do when the user wants it under another name
     */
    public void save(Path path, Runnable then, Runnable elsewhere) {
        saving.save(path, then, elsewhere);
    }

    /** Lets others have the file; the draft is put away. */
    public void release() {
        Path own = file.path();
        if (own != null) {
            files.unlock(own);
        }
    }

    /**
     * Exports the draft as it is now, and says what the file tells beside its text, if anything.
     */
    public void export(ExportOrder order, Path path) {
        export(order, path, null);
    }

    /** Exports the draft as changes to an earlier version, which is in another file. */
    public void exportSince(Path earlier, ExportOrder order, Path path) {
        export(order, path, earlier);
    }

    private void export(ExportOrder order, Path path, @Nullable Path earlier) {
        Draft draft = model.session().draft();
        Sentences sentences = model.sentences();
        work.start(
                () -> {
                    ExportOrder whole =
                            earlier == null
                                    ? order
                                    : order.since(files.open(earlier).draft(), earlier, sentences);
                    files.export(draft, whole, path);
                    return files.inspect(path, order.password());
                },
                seen -> {
                    exported.set(path);
                    String said = new Exported(model.sentences()).say(order, path, seen);
                    model.tell(new Notice(Notice.Kind.DONE, said));
                },
                () -> {});
    }

    /** Writes a report on the draft as it is now. */
    public void report(ReportOrder order, Path path) {
        Draft draft = model.session().draft();
        work.start(
                () -> {
                    files.report(draft, order, path);
                    return path;
                },
                _ -> {
                    String how =
                            order.lock() == null ? "notice.exported" : "notice.exported-protected";
                    String said = model.sentences().say(how, OwnFile.name(path));
                    model.tell(new Notice(Notice.Kind.DONE, said));
                },
                () -> {});
    }

    /** The document that was exported last; null if none was. */
    public ReadOnlyObjectProperty<@Nullable Path> exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /**
     * Looks whether exports can get their looks from a document, or says why not.
     *
     * @param done what to do if they can, on the window's thread
     */
    public void tryTemplate(Path path, Runnable done) {
        work.start(
                () -> {
                    files.requireTemplate(path);
                    return path;
                },
                _ -> done.run(),
                () -> {});
    }

    /**
     * Looks what a Word document tells beside its text.
     *
     * @param password if it is protected; null if none was typed yet
     * @param show takes what was seen, on the window's thread
     */
    public void inspect(Path path, @Nullable String password, Consumer<Inspected> show) {
        work.start(() -> files.inspect(path, password), show, () -> {});
    }
}
