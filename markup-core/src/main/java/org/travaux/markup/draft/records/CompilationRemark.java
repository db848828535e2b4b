package org.travaux.markup.draft.records;

import java.util.Locale;

/**
 * Something about a compiled copy that somebody should know: what did not become a proposal, or is
 * doubtful.
 *
 * @param copy of which copy, as an index of the compilation's copies
 * @param paragraph the name of the paragraph that it is about; empty if it is about the copy, or
 *     about a paragraph that was not there
 * @param words the words that it is about; may be empty
 */
public record CompilationRemark(Kind kind, int copy, String paragraph, String words) {
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
        /** A proposal that whoever compiled left out. */
        LEFT_OUT,
        /** A proposal changes text that was agreed, which is open again. */
        AGREED_TEXT,
        /** A bracket has no partner in its paragraph; it stands among the words as a sign. */
        LOOSE_BRACKET,
        /** Words are gone in one language of a copy that has the paragraph in others; they stay. */
        GONE_IN_LANGUAGE,
        /** Another copy of the same delegation came too: its file is the words. */
        SAME_DELEGATION,
        /** Bold or italics of words that are the same. */
        LOOKS;

        /** The kind as files and keys of sentences have it, {@code for-others}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
