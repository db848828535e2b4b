package org.travaux.markup.numbering;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.SpanningChoice;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * What has to be known of paragraphs, by their indexes, before their labels are looked at.
 *
 * @param remains whether anything of it is in the text as adopted
 * @param open whether anything in it is not settled: an {@code alt} is still one there
 * @param options whether an option begins in it, in which numbers may begin anew
 */
public record LabelContext(IntPredicate remains, IntPredicate open, IntPredicate options) {
    /** That of a draft, given what remains of it. */
    public static LabelContext of(DraftReading reading, IntPredicate remains) {
        BitSet open = new BitSet();
        BitSet options = new BitSet();
        for (Language language : reading.draft().languages()) {
            for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
                if (!reading.in(language).paragraph(i).choices().isEmpty()) {
                    open.set(i);
                }
                if (!reading.in(language).paragraph(i).options().isEmpty()) {
                    options.set(i);
                }
            }
            for (SpanningChoice choice : reading.in(language).spanning()) {
                open.set(choice.startParagraph(), choice.endParagraph() + 1);
            }
        }
        return new LabelContext(remains, open::get, options::get);
    }

    /** That of a text in which nothing is open. */
    static LabelContext settled(IntPredicate remains) {
        return new LabelContext(remains, _ -> false, _ -> false);
    }
}
