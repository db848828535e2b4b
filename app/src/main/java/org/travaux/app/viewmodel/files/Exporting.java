package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportOrder;
import org.travaux.app.files.Inspected;
import org.travaux.app.files.ReportOrder;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes documents and reports of a draft for others, and looks into documents. */
public final class Exporting {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileWork work;
    private final ReadOnlyObjectWrapper<@Nullable Path> exported = new ReadOnlyObjectWrapper<>();

    Exporting(EditorModel model, DraftFiles files, FileWork work) {
        this.model = model;
        this.files = files;
        this.work = work;
    }

    /** Takes over what was exported of the same draft before. */
    void goOnFrom(Exporting before) {
        exported.set(before.exported.get());
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
                    model.tell(Notice.made(said, path));
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
                    model.tell(Notice.made(said, path));
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
