package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.report.Holdings;

import java.util.ArrayList;
import java.util.List;

/** The whole draft, read. */
final class WholeReading {
    private final DraftReading reading;
    private final List<Paragraph> identified;
    private final DraftConcordance concordance;
    private volatile @Nullable Holdings holdings;

    private WholeReading(
            DraftReading reading, List<Paragraph> identified, DraftConcordance concordance) {
        this.reading = reading;
        this.identified = identified;
        this.concordance = concordance;
    }

    /**
     * Reads the draft as it is now, and does not compare its languages yet.
     *
     * @param from what was read before, of a draft with all identities
     * @param nearest a reading of the draft, or of one that is nearly the same
     * @param before in what the languages differed then
     */
    static WholeReading of(
            DraftReading from,
            DraftReading nearest,
            Draft draft,
            Ids ids,
            DraftConcordance before) {
        DraftReading read = nearest.update(draft);
        Draft complete = read.withIdentities(ids, from);
        List<Paragraph> identified = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            if (!complete.paragraphs().get(i).equals(draft.paragraphs().get(i))) {
                identified.add(complete.paragraphs().get(i));
            }
        }
        DraftReading reading = identified.isEmpty() ? read : read.update(complete);
        return new WholeReading(reading, List.copyOf(identified), before);
    }

    /** The reading of the draft with all identities. */
    DraftReading reading() {
        return reading;
    }

    /** The paragraphs with choices that had no identity before. */
    List<Paragraph> identified() {
        return identified;
    }

    /** In what the languages differ, or differed when they were last compared. */
    DraftConcordance concordance() {
        return concordance;
    }

    /** Who holds what; put together when it is first asked for. */
    Holdings holdings() {
        Holdings held = holdings;
        if (held == null) {
            held = Holdings.of(reading);
            holdings = held;
        }
        return held;
    }

    /** The same with its holdings put together. */
    WholeReading counted() {
        Holdings _ = holdings();
        return this;
    }

    /** The same, counted, with the languages compared as far as they changed since. */
    WholeReading compared() {
        return new WholeReading(reading, identified, concordance.update(reading)).counted();
    }
}
