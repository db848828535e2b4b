package org.travaux.app.view.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportKind;
import org.travaux.app.files.ExportOrder;
import org.travaux.app.files.ReportFormat;
import org.travaux.app.files.ReportOrder;
import org.travaux.app.report.ReportKind;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.markup.draft.Language;
import org.travaux.markup.settle.Copy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Asks the user which file, and has the work done. */
public final class FileActions {
    private final OpenDraft draft;
    private final EditorModel model;
    private final FileCommands commands;
    private final OpenDrafts openDrafts;
    private final FileDialogs dialogs;
    private final ExportPreferences preferences;

    /** What is done with the file of one open draft. */
    public FileActions(
            OpenDraft draft,
            OpenDrafts openDrafts,
            FileDialogs dialogs,
            ExportPreferences preferences) {
        this.draft = draft;
        this.model = draft.model();
        this.commands = draft.commands();
        this.openDrafts = openDrafts;
        this.dialogs = dialogs;
        this.preferences = preferences;
    }

    /** Asks which draft to open, and opens it. */
    public void open() {
        dialogs.toOpen().ifPresent(openDrafts::open);
    }

    /** Asks which texts to import, and imports them. */
    public void importTexts() {
        List<Path> files = dialogs.toImport();
        if (!files.isEmpty()) {
            openDrafts.importFiles(files);
        }
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    void export(ExportKind kind) {
        export(preferences.order(kind, language(), new Copy.First()));
    }

    void exportCopy(Copy copy) {
        export(preferences.order(ExportKind.READING, language(), copy));
    }

    /**
     * Has a report written.
     *
     * @param delegation whom a brief is about, by code; null for every other report
     * @return why it is not written, or null
     */
    @Nullable String report(
            ReportKind kind, @Nullable String delegation, ReportFormat format, Language language) {
        if (preferences.protectedProperty().get() && !format.isOffice()) {
            return model.sentences().say("report.open");
        }
        ReportOrder order = preferences.report(kind, delegation, format, language);
        String about = delegation == null ? kind.id() : delegation;
        String suggested =
                stem(name()) + "-" + about + "-" + language.tag() + "." + format.ending();
        dialogs.toReport(format, suggested)
                .ifPresent(file -> commands.exporting().report(order, file));
        return null;
    }

    /** Asks for the earlier version, and then where to write. */
    void exportTrackedSince() {
        ExportOrder order = preferences.order(ExportKind.TRACKED, language(), new Copy.First());
        dialogs.toOpen()
                .ifPresent(
                        earlier ->
                                export(
                                        order,
                                        file ->
                                                commands.exporting()
                                                        .exportSince(earlier, order, file)));
    }

    private void export(ExportOrder order) {
        export(order, file -> commands.exporting().export(order, file));
    }

    private void export(ExportOrder order, Consumer<Path> write) {
        String suggested = stem(name()) + "-" + order.kind().id() + ".docx";
        dialogs.toExport(order.kind(), suggested).ifPresent(write);
    }

    /** Does something that would lose changes, once the user has said what is to become of them. */
    void whenNothingIsLost(Runnable then) {
        if (!model.changedProperty().get()) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(name())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private String name() {
        return draft.nameProperty().get();
    }

    private void save(Runnable then) {
        Path file = commands.fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            commands.save(file, then, () -> saveAs(then));
        }
    }

    private void saveAs(Runnable then) {
        String suggested = stem(name()) + ".travaux";
        dialogs.toSave(suggested).ifPresent(file -> commands.save(file, then, () -> saveAs(then)));
    }

    /** The language in which the caret is, or else the source. */
    Language language() {
        @Nullable Place caret = model.caretProperty().get();
        return caret == null ? model.session().draft().sourceLanguage() : caret.language();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
