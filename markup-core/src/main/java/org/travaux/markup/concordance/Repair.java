package org.travaux.markup.concordance;

import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;

/**
 * A safe way out of a disagreement.
 *
 * @param language the language whose text changes, or is said to be up to date
 * @param change of that text; empty where only what is known of it changes
 */
public record Repair(Kind kind, Language language, ChangeSet change) {
    /** What it does. */
    public enum Kind {
        /** Makes the positions on a choice those of another language. */
        COPY_POSITIONS,
        /** Adds the alternatives that another language has, with a note for the translators. */
        ADD_ALTERNATIVES,
        /** Writes a number or a symbol as the source has it. */
        COPY_FACT,
        /** Says that the translation is one of the source as it is now. */
        UP_TO_DATE
    }

    /** The paragraph after it; a translation that is repaired is not thereby up to date. */
    public Paragraph apply(Paragraph paragraph) {
        return kind == Kind.UP_TO_DATE
                ? paragraph.withCorrespondence(paragraph.correspondence().upToDate(language))
                : paragraph.apply(language, change);
    }
}
