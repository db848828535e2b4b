package org.travaux.app.session;

import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.report.Holdings;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole draft, read.
 *
 * @param reading of the draft with all identities
 * @param concordance in what the languages differ
 * @param identified the paragraphs with choices that had no identity before
 */
record WholeReading(
        DraftReading reading,
        List<Paragraph> identified,
        Holdings holdings,
        DraftConcordance concordance) {
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
        return new WholeReading(reading, identified, Holdings.of(reading), before);
    }

    /** The same with the languages compared, as far as they changed since. */
    WholeReading compared() {
        return new WholeReading(reading, identified, holdings, concordance.update(reading));
    }
}
