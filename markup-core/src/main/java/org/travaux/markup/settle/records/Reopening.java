package org.travaux.markup.settle.records;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

/** What came of the wish to open a settled choice again. */
public sealed interface Reopening {
    /** It is open again in every language. */
    record Done(Draft draft) implements Reopening {}

    /**
     * It stays settled, and nothing was changed.
     *
     * @param paragraph the index of the paragraph in which something stands in the way; -1 if there
     *     is no such record
     * @param language the text in which it does
     * @param first the id of the choice that has to be reopened before it, or null
     */
    record Refused(Reason reason, int paragraph, Language language, @Nullable String first)
            implements Reopening {}

    /** What stands in the way. */
    enum Reason {
        /** No choice with that id was settled. */
        UNKNOWN,
        /** The words that were put there have been changed since. */
        CHANGED,
        /** A choice around it, or beside it, was settled later and took its place along. */
        COVERED,
        /** A choice in the words that were put there was settled later. */
        FOLLOWED,
        /** A text in which it was settled isn't there any more. */
        INCOMPLETE
    }
}
