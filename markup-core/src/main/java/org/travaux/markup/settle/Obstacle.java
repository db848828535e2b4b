package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.draft.Language;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Locale;

/**
 * Something that keeps a text from being adopted.
 *
 * @param paragraph the index of the paragraph
 * @param language in which it is to be looked at
 * @param range where it stands in the paragraph's text in that language; of a choice that closes in
 *     a later paragraph, as far as it stands in this one
 * @param holders the codes of the delegations that hold it open; empty where nobody is named
 * @param difference in what the languages differ, or what waits for translation; null unless one of
 *     them is what is missing
 */
public record Obstacle(
        Kind kind,
        int paragraph,
        Language language,
        TextRange range,
        List<String> holders,
        @Nullable Disagreement difference) {
    public Obstacle {
        holders = List.copyOf(holders);
    }

    /** What is missing. */
    public enum Kind {
        /** A choice has not been settled. */
        OPEN_CHOICE,
        /** One of several options has to be chosen. */
        OPTION,
        /** A date or a name has to be filled in. */
        PLACEHOLDER,
        /** A bracket has no partner. */
        LOOSE_BRACKET,
        /** A delegation's position stands on the paragraph as a whole. */
        POSITION,
        /** The paragraph has no text in this language. */
        NO_TEXT,
        /** Words of it wait for their translation into this language. */
        TRANSLATION,
        /** The language versions of the paragraph are not the same negotiation. */
        DISAGREEMENT;

        /** The kind as scripts see it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
