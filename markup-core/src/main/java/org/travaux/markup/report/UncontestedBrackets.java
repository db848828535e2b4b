package org.travaux.markup.report;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.Element;

/**
 * Brackets that are not contested and hold nothing open, counted by themselves. One that stands in
 * several languages counts once: of each paragraph the language counts that has most.
 *
 * @param placeholders brackets to be filled in
 * @param statusTags brackets that say how a text stands, {@code [Agreed ad ref]}
 */
public record UncontestedBrackets(int placeholders, int statusTags) {
    static UncontestedBrackets of(DraftReading reading) {
        return new UncontestedBrackets(
                count(reading, Element.Kind.PLACEHOLDER), count(reading, Element.Kind.STATUS));
    }

    private static int count(DraftReading reading, Element.Kind kind) {
        int sum = 0;
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            long most = 0;
            for (Language language : reading.draft().languages()) {
                most =
                        Math.max(
                                most,
                                reading.in(language).paragraph(i).others().stream()
                                        .filter(other -> other.kind() == kind)
                                        .count());
            }
            sum += (int) most;
        }
        return sum;
    }
}
