package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.Inspected;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
        SequencedMap<Path, ExportOrder> only = new LinkedHashMap<>();
        only.put(path, order);
        export(only, null);
    }

    /**
     * Exports the draft as it is now as several documents. What can't be written does not keep the
     * others from being written.
     *
     * @param orders at least one, by the file that it becomes
     * @param earlier the version to which tracked changes are made; null for none
     */
    public void export(SequencedMap<Path, ExportOrder> orders, @Nullable EarlierText earlier) {
        Draft draft = model.session().draft();
        Sentences sentences = model.sentences();
        write(
                orders,
                (order, path) -> {
                    ExportOrder whole =
                            earlier == null
                                    ? order
                                    : order.since(
                                            earlier.reading().result(), earlier.name(), sentences);
                    List<String> remarks = files.export(draft, whole, path);
                    return new Written(remarks, files.inspect(path, order.password()));
                },
                orders.firstEntry().getValue().password() != null,
                exported::set);
    }

    /** The version of the draft in a file. */
    public EarlierText earlier(Path file) {
        return new EarlierText(file.toString(), () -> files.open(file).draft());
    }

    /** Writes reports on the draft as it is now, each in its file. */
    public void report(SequencedMap<Path, ReportOrder> orders) {
        Draft draft = model.session().draft();
        write(
                orders,
                (order, path) -> {
                    files.report(draft, order, path);
                    return new Written(List.of(), new Inspected.Told(path, List.of()));
                },
                orders.firstEntry().getValue().lock() != null,
                _ -> {});
    }

    /** Writes the notes with which the draft as it is now goes out, each in its file. */
    public void notes(SequencedMap<Path, CoveringNote> notes) {
        Draft draft = model.session().draft();
        write(
                notes,
                (note, path) -> {
                    files.note(draft, note, path);
                    return new Written(List.of(), files.inspect(path, note.password()));
                },
                notes.firstEntry().getValue().password() != null,
                exported::set);
    }

    /**
     * What to know of a file that was written.
     *
     * @param seen what it tells beside its text
     */
    private record Written(List<String> remarks, Inspected seen) {}

    /** Makes a file and looks into it. */
    private interface Writing<O> {
        Written write(O order, Path file) throws Failure;
    }

    private <O> void write(
            SequencedMap<Path, O> orders,
            Writing<O> writing,
            boolean locked,
            Consumer<Path> written) {
        Exported said = new Exported(model.sentences(), locked);
        work.start(
                () -> {
                    Exported.Outcome outcome = new Exported.Outcome();
                    for (Map.Entry<Path, O> each : orders.entrySet()) {
                        try {
                            Written one = writing.write(each.getValue(), each.getKey());
                            outcome.done(each.getKey(), one.remarks(), one.seen());
                        } catch (Failure failure) {
                            if (orders.size() == 1) {
                                throw failure;
                            }
                            outcome.failed(each.getKey(), failure);
                        }
                    }
                    return outcome;
                },
                outcome -> {
                    outcome.first().ifPresent(written);
                    model.tell(said.of(outcome));
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
