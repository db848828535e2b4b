package org.travaux.app.report;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.Holdings;

/** Makes reports of a draft. */
public final class Reports {
    private Reports() {}

    /**
     * A report in a language of the draft.
     *
     * @param delegation the code of the one that a {@link ReportKind#DELEGATION} report is about;
     *     null for every other
     * @param words in that language
     * @throws IllegalArgumentException if a delegation is missing, or it is not made of one draft
     */
    public static Report of(
            ReportKind kind,
            @Nullable String delegation,
            DraftReading reading,
            Language language,
            ReportWords words) {
        ReportSource source = new ReportSource(reading, language, Holdings.of(reading), words);
        return switch (kind) {
            case HOLDINGS -> HoldingsTables.of(source);
            case DELEGATION -> {
                if (delegation == null) {
                    throw new IllegalArgumentException("a brief on whom?");
                }
                yield DelegationBrief.of(source, delegation);
            }
            case PARAGRAPH -> ReadOut.of(source);
            case ATTRIBUTION -> AttributionReport.of(source);
            case SUMMARY -> Summary.of(source);
            case COMPILATION -> CompilationReport.of(source, reading);
            case COMPARISON, RENUMBERING ->
                    throw new IllegalArgumentException("not made of one draft: " + kind);
        };
    }
}
