package org.travaux.app.report;

import org.travaux.markup.draft.Draft;

import java.util.List;
import java.util.Locale;

/** What a report tells. */
public enum ReportKind {
    /** Who holds how many choices, and where. */
    HOLDINGS,
    /** What one delegation holds, to prepare a meeting with it. */
    DELEGATION,
    /** What is open in each paragraph and who says what, for a chair to read out. */
    PARAGRAPH,
    /** Every position: paragraph, alternative, who. */
    ATTRIBUTION,
    /** Counts, and nothing else. */
    SUMMARY,
    /** What came in with delegations' copies, and what has become of it. */
    COMPILATION,
    /** What is not the same in two drafts; made of both. */
    COMPARISON,
    /** Which number became which when labels were counted anew; made of that. */
    RENUMBERING;

    /** Those that are made of one draft, in the order in which they are offered. */
    public static List<ReportKind> ofOneDraft() {
        return List.of(HOLDINGS, DELEGATION, PARAGRAPH, ATTRIBUTION, SUMMARY, COMPILATION);
    }

    /** Those that tell something of a draft, in the order in which they are offered. */
    public static List<ReportKind> of(Draft draft) {
        return ofOneDraft().stream()
                .filter(kind -> kind != COMPILATION || !draft.compilations().isEmpty())
                .toList();
    }

    /** The kind as scripts write it, {@code holdings}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
