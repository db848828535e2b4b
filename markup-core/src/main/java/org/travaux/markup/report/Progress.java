package org.travaux.markup.report;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.draft.records.Settlement;

/** How far a negotiation is, in figures. */
public final class Progress {
    private Progress() {}

    /**
     * The figures of a draft as it reads now. A choice that was settled in several paragraphs
     * counts once.
     *
     * @param date the day; empty if it is not known
     */
    public static Revision now(DraftReading reading, String date) {
        return of(Holdings.of(reading), reading.draft(), date);
    }

    /** How many choices are open, without finding out who holds them. */
    public static int open(DraftReading reading) {
        return OpenChoices.of(reading).size();
    }

    /** The figures of a draft of which it is known who holds what. */
    public static Revision of(Holdings holdings, Draft draft, String date) {
        int open = holdings.open().size();
        long settled =
                draft.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.settlements().stream())
                        .map(Settlement::choice)
                        .distinct()
                        .count();
        return Revision.of(date, open, open - holdings.unattributed(), (int) settled);
    }
}
