package org.travaux.markup.draft.records;

import org.travaux.markup.data.Language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One difference of a copy from the text that was compiled from, and whose it is.
 *
 * @param paragraph the id of the paragraph in which it stands
 * @param choice the id of the choice that it made or that it belongs to
 * @param copies whose it is, as indexes of the compilation's copies
 * @param before by language, the words about which it was; empty where words were put in
 * @param words by language, the words that are proposed; empty where words are to go
 */
public record CompiledProposal(
        Kind kind,
        String paragraph,
        String choice,
        List<Integer> copies,
        Map<Language, String> before,
        Map<Language, String> words) {
    public CompiledProposal {
        copies = List.copyOf(copies);
        before = Map.copyOf(before);
        words = Map.copyOf(words);
    }

    /**
     * The same proposal of others.
     *
     * @param others as indexes of a compilation's copies
     */
    public CompiledProposal withCopies(List<Integer> others) {
        return new CompiledProposal(kind, paragraph, choice, others, before, words);
    }

    /** What kind of a difference it is. */
    public enum Kind {
        /** Words in place of others, put in, or taken out. */
        WORDS,
        /** A paragraph that was not there. */
        NEW_PARAGRAPH,
        /** A paragraph that stood elsewhere. */
        MOVED_HERE,
        /** A paragraph that stands elsewhere now. */
        MOVED_AWAY,
        /** A paragraph that is to go. */
        DELETED_PARAGRAPH,
        /** A further alternative of a choice that was there. */
        ALTERNATIVE,
        /** An alternative of a choice that was there is wanted. */
        SUPPORTED,
        /** An alternative of a choice that was there is not wanted. */
        OPPOSED,
        /** Words stay, and somebody will come back to them or reserves. */
        RESERVED;

        /** The kind as files write it, {@code new-paragraph}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the choice was there before and only something in it came with the copy. */
        public boolean isInChoice() {
            return this == ALTERNATIVE || this == SUPPORTED || this == OPPOSED;
        }

        /** Whether it says what should stand there, and not only who is for or against it. */
        public boolean proposesOutcome() {
            return this != SUPPORTED && this != OPPOSED && this != RESERVED;
        }
    }
}
