package org.travaux.markup.settle.adoption;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.data.Language;
import org.travaux.markup.numbering.LabelFinding;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Locale;

/**
 * Something that keeps a text from being adopted.
 *
 * @param paragraph the index of the paragraph; {@link #NO_PARAGRAPH} if it stands in none
 * @param language in which it is to be looked at
 * @param range where it stands in the paragraph's text in that language; of a choice that closes in
 *     a later paragraph, as far as it stands in this one
 * @param holders the codes of the delegations that hold it open; empty where nobody is named
 * @param difference in what the languages differ, or what waits for translation; null unless one of
 *     them is what is missing
 * @param label what is odd about the paragraph's label; null unless it is about that
 */
public record Obstacle(
        Kind kind,
        int paragraph,
        Language language,
        TextRange range,
        List<String> holders,
        @Nullable Disagreement difference,
        @Nullable LabelFinding label) {
    /** The paragraph of what is about the draft as a whole. */
    public static final int NO_PARAGRAPH = -1;

    public Obstacle {
        holders = List.copyOf(holders);
    }

    /** One that is not about a label. */
    public Obstacle(
            Kind kind,
            int paragraph,
            Language language,
            TextRange range,
            List<String> holders,
            @Nullable Disagreement difference) {
        this(kind, paragraph, language, range, holders, difference, null);
    }

    /** Whether it is about the draft as a whole, and stands in none of its paragraphs. */
    public boolean isOnDraft() {
        return paragraph == NO_PARAGRAPH;
    }

    /** What is missing. */
    public enum Kind {
        /** A choice has not been settled. */
        OPEN_CHOICE,
        /** One of several options has to be chosen. */
        OPTION,
        /** A date or a name has to be filled in. */
        PLACEHOLDER,
        /** A tag says that the text is not agreed: {@code [reserved]}. */
        NOT_AGREED,
        /** A bracket has no partner. */
        LOOSE_BRACKET,
        /** A delegation's position stands on the paragraph as a whole. */
        POSITION,
        /** A note with somebody's position stands where it is about nothing. */
        STRAY_POSITION,
        /** Something in a note is not understood: somebody may hold the text by it. */
        UNREAD_POSITION,
        /** A label shows how the text came about: a gap, {@code bis}, {@code alt}. */
        LABEL,
        /** Words name a paragraph by a number that has become another. */
        REFERENCE,
        /** The symbol is a draft's. */
        SYMBOL,
        /** The paragraph has no text in this language. */
        NO_TEXT,
        /** Words of it wait for their translation into this language. */
        TRANSLATION,
        /** The language versions of the paragraph are not the same negotiation. */
        DISAGREEMENT,
        /** Silence has been asked for, and that it was held is not recorded. */
        SILENCE_RUNNING,
        /** A delegation broke silence, and that it lifted this is not recorded. */
        SILENCE_BROKEN;

        /** The kind as scripts see it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
