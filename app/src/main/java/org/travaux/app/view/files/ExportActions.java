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
import org.travaux.app.viewmodel.files.Exporting;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.settle.ReadingCopy;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Documents made of a draft: asks the user where to write them, and has them written. */
public final class ExportActions {
    private final OpenDraft draft;
    private final EditorModel model;
    private final Exporting exporting;
    private final FileDialogs dialogs;
    private final ExportPreferences preferences;

    /** What is made of one open draft. */
    public ExportActions(OpenDraft draft, FileDialogs dialogs, ExportPreferences preferences) {
        this.draft = draft;
        this.model = draft.model();
        this.exporting = draft.commands().exporting();
        this.dialogs = dialogs;
        this.preferences = preferences;
    }

    void export(ExportKind kind) {
        export(preferences.order(kind, language(), new ReadingCopy.First()));
    }

    void exportCopy(ReadingCopy copy) {
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
                draft.stem() + "-" + about + "-" + language.tag() + "." + format.ending();
        dialogs.toReport(format, suggested).ifPresent(file -> exporting.report(order, file));
        return null;
    }

    /** Asks for the earlier version, and then where to write. */
    void exportTrackedSince() {
        ExportOrder order =
                preferences.order(ExportKind.TRACKED, language(), new ReadingCopy.First());
        dialogs.toOpen()
                .ifPresent(
                        earlier ->
                                export(order, file -> exporting.exportSince(earlier, order, file)));
    }

    private void export(ExportOrder order) {
        export(order, file -> exporting.export(order, file));
    }

    private void export(ExportOrder order, Consumer<Path> write) {
        String suggested = draft.stem() + "-" + order.kind().id() + ".docx";
        dialogs.toExport(order.kind(), suggested).ifPresent(write);
    }

    /** The language in which the caret is, or else the source. */
    Language language() {
        @Nullable Place caret = model.caretProperty().get();
        return caret == null ? model.session().draft().sourceLanguage() : caret.language();
    }
}
