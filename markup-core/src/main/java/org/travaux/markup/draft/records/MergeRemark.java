package org.travaux.markup.draft.records;

import org.travaux.markup.data.Language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing to look at after a merge.
 *
 * @param paragraph the id of the paragraph in which it is; empty if it is about the whole draft
 * @param choice the id of the choice that it is about; empty if it is about none
 * @param words by side, and by language, what each has there; a language in which they say the same
 *     is left out, and both are empty where no words are concerned
 */
public record MergeRemark(
        Kind kind, String paragraph, String choice, List<Map<Language, String>> words) {
    /**
     * @throws IllegalArgumentException if there are not the words of two sides
     */
    public MergeRemark {
        words = words.stream().map(Map::copyOf).toList();
        if (words.size() != 2) {
            throw new IllegalArgumentException("not two sides: " + words);
        }
    }

    /** What it is about. */
    public enum Kind {
        /** Both changed the same words; what each says is an alternative. */
        WORDS,
        /** One took the paragraph out and the other changed it; it stands in brackets. */
        DELETED_PARAGRAPH,
        /** Both versions can't be alternatives of one paragraph; each is a paragraph. */
        TWO_VERSIONS,
        /** One settled a choice that the other changed or settled otherwise; it is open again. */
        SETTLEMENT,
        /** One has a delegation with one position and the other with another; both stand. */
        POSITION,
        /** One wrote a position on words that the other changed. */
        CHANGED_UNDER_POSITION,
        /** One agreed to a paragraph that the other changed; it is open again. */
        AGREED_TEXT,
        /** Each said something else of the paragraph as a whole; the more open one is the last. */
        STATUS,
        /** Each gave it another label; that of the first side stands. */
        LABEL,
        /** Each moved it elsewhere; it stands at the earlier place. */
        ORDER,
        /** Each gave it another kind, level or look; that of the first side stands. */
        FORM,
        /** Each gave the draft another symbol; that of the first side stands. */
        SYMBOL,
        /** Each put it into another notation or source language; those of the first side stand. */
        NOTATION,
        /** One took a language out and the other changed words in it; it stays. */
        LANGUAGE,
        /** Each answered otherwise before adoption; it is asked again. */
        ANSWERS,
        /** Each recorded another outcome of a procedure; both are kept, and the open one counts. */
        PROCEDURE;

        /** The kind as files and keys of sentences have it, {@code two-versions}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
