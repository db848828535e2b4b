package org.travaux.app.files.exporting;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.template.HouseTemplate;
import org.travaux.app.files.FinishedDocument;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.Report;
import org.travaux.app.report.ReportKind;
import org.travaux.app.report.Reports;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Which report is wanted.
 *
 * @param delegation the code of the one that a brief is about; null for every other report
 * @param language one of the draft's that the program speaks
 * @param template the house's own document for a Word document; null for the program's looks
 * @param password without which an office file does not open; null if it opens for everybody
 */
public record ReportOrder(
        ReportKind kind,
        @Nullable String delegation,
        ReportFormat format,
        Language language,
        @Nullable Path template,
        @Nullable String password) {
    /** An order for everybody, in the program's looks. */
    public ReportOrder(
            ReportKind kind, @Nullable String delegation, ReportFormat format, Language language) {
        this(kind, delegation, format, language, null, null);
    }

    /** The report, before it becomes a file. */
    public Report report(DraftReading reading) {
        return Reports.of(kind, delegation, reading, language, Sentences.in(language.tag())::say);
    }

    /** The password that its file will have; null if it opens for everybody. */
    public @Nullable String lock() {
        return format.isOffice() ? password : null;
    }

    /**
     * Writes the file.
     *
     * @param house the template, if there is one
     */
    void write(DraftReading reading, @Nullable HouseTemplate house, OutputStream out)
            throws IOException {
        FinishedDocument.write(
                format == ReportFormat.DOCX ? house : null,
                lock(),
                plain -> format.write(report(reading), reading.draft(), plain),
                out);
    }
}
