package org.travaux.markup.compile;

import java.util.Locale;

/**
 * Something about a copy that somebody should know: what could not be taken over, or is doubtful.
 *
 * @param file the copy's file
 * @param delegation whose copy it is
 * @param paragraph the name of the paragraph that it is about; empty if it is about the copy
 * @param words the words that it is about; may be empty
 */
public record Remark(Kind kind, String file, String delegation, String paragraph, String words) {
    /** What it is about. */
    public enum Kind {
        /** The copy has little in common with the text it is said to be made from. */
        LITTLE_IN_COMMON,
        /** The copy says what the text says that it was made from. */
        NO_DIFFERENCE,
        /** The copy has nothing in a language of the base. */
        OTHER_LANGUAGE,
        /** A position that somebody wrote for another delegation; it was not taken over. */
        FOR_OTHERS,
        /** Words that could not be made a proposal. */
        NOT_TAKEN_OVER,
        /** Bold or italics of words that are the same. */
        LOOKS;

        /** The kind as keys of sentences have it, {@code for-others}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
