package org.travaux.app.view.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.LanguageFileName;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.report.ReportKind;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.EarlierText;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.files.Exporting;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

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

    /** The languages side by side, in one document. */
    void exportSideBySide() {
        Language any = language();
        ExportOrder order =
                preferences.order(ExportKind.SIDE_BY_SIDE, any, new ReadingCopy.First());
        dialogs.toExport(order.kind(), draft.stem() + "-" + order.kind().id() + ".docx")
                .ifPresent(file -> exporting.export(order, file));
    }

    /** A document for each of some languages of the draft. */
    void export(ExportKind kind, List<Language> languages) {
        export(kind, new ReadingCopy.First(), languages, null);
    }

    void exportCopy(ReadingCopy copy, List<Language> languages) {
        export(ExportKind.READING, copy, languages, null);
    }

    /** Asks for the earlier version, and then where to write. */
    void exportTrackedSince(List<Language> languages) {
        dialogs.toOpen().ifPresent(file -> exportTrackedSince(languages, exporting.earlier(file)));
    }

    /** Asks where to write. */
    void exportTrackedSince(List<Language> languages, EarlierText earlier) {
        export(ExportKind.TRACKED, new ReadingCopy.First(), languages, earlier);
    }

    private void export(
            ExportKind kind,
            ReadingCopy copy,
            List<Language> languages,
            @Nullable EarlierText earlier) {
        Path suggested = suggested(kind.id(), "docx", languages);
        dialogs.toExport(kind, suggested.toString())
                .map(file -> orders(file, languages, each -> preferences.order(kind, each, copy)))
                .filter(this::mayBeWritten)
                .ifPresent(orders -> exporting.export(orders, earlier));
    }

    /**
     * Has a report written in each of some languages of the draft.
     *
     * @param delegation whom a brief is about, by code; null for every other report
     * @return why it is not written, or null
     */
    @Nullable String report(
            ReportKind kind,
            @Nullable String delegation,
            ReportFormat format,
            List<Language> languages) {
        if (preferences.protectedProperty().get() && !format.isOffice()) {
            return model.sentences().say("report.open");
        }
        String about = delegation == null ? kind.id() : delegation;
        Path suggested = suggested(about, format.ending(), languages);
        dialogs.toReport(format, suggested.toString())
                .map(
                        file ->
                                orders(
                                        file,
                                        languages,
                                        each -> preferences.report(kind, delegation, format, each)))
                .filter(this::mayBeWritten)
                .ifPresent(exporting::report);
        return null;
    }

    /**
     * Notes with which the draft goes out.
     *
     * @param addressee to whom, as the house's data calls them
     * @param number of the notes; empty if they have none yet
     * @param pages on how many the text is in each language that a note is wanted in
     */
    public void notes(
            String addressee,
            String number,
            LocalDate date,
            SequencedMap<Language, Integer> pages) {
        List<Language> languages = List.copyOf(pages.keySet());
        Path suggested = suggested("note", "docx", languages);
        dialogs.toReport(ReportFormat.DOCX, suggested.toString())
                .map(
                        file ->
                                orders(
                                        file,
                                        languages,
                                        each ->
                                                preferences.note(
                                                        each,
                                                        addressee,
                                                        number,
                                                        date,
                                                        pages.getOrDefault(each, 1))))
                .filter(this::mayBeWritten)
                .ifPresent(exporting::notes);
    }

    /** What a file in one language, or the files in several, may be called. */
    private Path suggested(String about, String ending, List<Language> languages) {
        Path all = Path.of(draft.stem() + "-" + about + "." + ending);
        return languages.size() == 1
                ? LanguageFileName.of(all, languages.getFirst(), languages)
                : all;
    }

    private static <O> SequencedMap<Path, O> orders(
            Path file, List<Language> languages, Function<Language, O> order) {
        SequencedMap<Path, O> orders = new LinkedHashMap<>();
        for (Language each : languages) {
            Path own = languages.size() == 1 ? file : LanguageFileName.of(file, each, languages);
            orders.put(own, order.apply(each));
        }
        return orders;
    }

    /**
     * The system's dialog asks about a file that is there; files called after it are asked here.
     */
    private boolean mayBeWritten(SequencedMap<Path, ?> orders) {
        List<String> there =
                orders.size() == 1
                        ? List.of()
                        : orders.keySet().stream()
                                .filter(Files::exists)
                                .map(FileKind::name)
                                .toList();
        return there.isEmpty() || dialogs.replace(there);
    }

    /** The language in which the caret is, or else the source. */
    Language language() {
        @Nullable Place caret = model.caretProperty().get();
        return caret == null ? model.session().draft().sourceLanguage() : caret.language();
    }
}
